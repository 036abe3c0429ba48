// All checks in their tree, sifted by result and by what is typed, folded and unfolded, and taken along as a file.
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Contact, Tree } from "../../api/types.ts";
import { Press } from "../../parts/Press.tsx";
import { csv, save } from "../../parts/table/csv.ts";
import { useWords } from "../../words/context.tsx";
import { CheckTree } from "./CheckTree.tsx";
import { linesOf } from "./lines.ts";
import { OneCheck } from "./OneCheck.tsx";
import { textOf } from "./said.ts";
import { Sieve, type Sifting } from "./Sieve.tsx";
import { groupsOf, leaves, opened, pathTo, rooted, sifted, tallied, type Node } from "./tree.ts";

type Props = { contact: Contact; tree: Tree; chosen: string | undefined; point(corners: number[][] | undefined): void };

const wants = (sifting: Sifting, { check, missing }: Node): boolean =>
  sifting === "all" || (sifting === "telling" ? check.result !== "successful" || missing : check.result === sifting);

export function AllChecks({ contact, tree, chosen, point }: Props) {
  const words = useWords();
  const go = useNavigate();
  const all = useMemo(() => rooted(tree), [tree]);
  const counts = useMemo(() => tallied(all), [all]);
  const way = chosen === undefined ? undefined : pathTo(all, chosen);
  const node = way?.at(-1);
  const telling = leaves(all).some((one) => wants("telling", one));
  const [sifting, sift] = useState<Sifting>(node && !wants("telling", node) ? "all" : telling ? "telling" : "all");
  const [typed, type] = useState("");
  const typedWords = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const shown = sifted(all, (one) => wants(sifting, one) && typedWords.every((word) => textOf(words, one.check).toLocaleLowerCase().includes(word)));
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set([...opened(all), ...(way ?? []).map(({ key }) => key)]));
  // Whoever comes by an address is led to the line that it names; whoever goes through the tree stays where they are.
  const [came] = useState(chosen);
  const choose = (key: string | undefined) => void go({ to: "/laboratory/$", params: { _splat: [contact.id, "checks", ...(key ? [key] : [])].join("/") }, replace: true });
  const taken = () => save(`checks-${contact.number}.csv`, csv(linesOf(words, leaves(shown))));
  return (
    <>
      <Sieve counts={counts} sifting={sifting} sift={sift} typed={typed} type={type}>
        <Press small weight="quiet" onPress={() => setOpen(new Set(open.size > 0 ? [] : groupsOf(all)))}>
          {words.say(open.size > 0 ? "laboratory-checks-fold" : "laboratory-checks-unfold")}
        </Press>
        <Press small isDisabled={shown.length === 0} onPress={taken}>
          {words.say("table-export")}
        </Press>
      </Sieve>
      <p role="status" className="-my-2 text-[13px] text-soft">
        {words.say("table-of", { count: leaves(shown).length, total: leaves(all).length })}
      </p>
      <CheckTree
        tree={tree}
        nodes={shown}
        // What was typed is shown wherever it stands.
        open={typedWords.length > 0 ? new Set(groupsOf(shown)) : open}
        setOpen={setOpen}
        chosen={node?.key}
        came={came}
        choose={choose}
      />
      {node && <OneCheck key={node.key} tree={tree} way={way ?? []} point={point} close={() => choose(undefined)} />}
    </>
  );
}
