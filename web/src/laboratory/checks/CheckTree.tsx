// The tree itself: gone through by arrows, each line with the form and word of its result, and why.
import { useEffect, useRef } from "react";
import { Button, Collection, Tree, TreeItem, TreeItemContent } from "react-aria-components";
import type { Tree as Inspected } from "../../api/types.ts";
import { useWords } from "../../words/context.tsx";
import { ResultSign, ResultWord } from "./ResultSign.tsx";
import { isGrave, nameOf, ofSaid, sectionOf } from "./said.ts";
import { counts, isGroup, leaves, RESULTS, tallied, type Node } from "./tree.ts";

type Props = {
  tree: Inspected;
  nodes: readonly Node[];
  open: ReadonlySet<string>;
  setOpen(open: ReadonlySet<string>): void;
  chosen: string | undefined;
  /** The line to which whoever came is led. */
  came: string | undefined;
  choose(key: string): void;
};

export function CheckTree({ tree, nodes, open, setOpen, chosen, came, choose }: Props) {
  const words = useWords();
  return (
    <Tree
      aria-label={words.say("laboratory-page-checks")}
      items={nodes}
      expandedKeys={open}
      onExpandedChange={(keys) => setOpen(new Set([...keys].map(String)))}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === "all" ? [] : keys;
        if (key !== undefined) choose(String(key));
      }}
      dependencies={[tree, words]}
      renderEmptyState={() => <p className="px-3 py-6 text-soft">{words.say("laboratory-checks-none")}</p>}
      className="overflow-hidden rounded-xl border border-line"
    >
      {(node) => <Item node={node} tree={tree} came={came} />}
    </Tree>
  );
}

// How far a line stands in, by how deep it lies: a style of its own for each line is not allowed on this page.
const INDENTS = ["ps-2", "ps-6", "ps-10", "ps-14", "ps-18", "ps-22", "ps-26"];

type ItemProps = { node: Node; tree: Inspected; came: string | undefined };

function Item({ node, tree, came }: ItemProps) {
  const words = useWords();
  const { check, children, key } = node;
  const name = [nameOf(words, check, tree), ofSaid(words, check)].filter(Boolean).join(" · ");
  return (
    <TreeItem id={key} textValue={name} className="cursor-default border-b border-line outline-offset-[-3px] last:border-0 data-hovered:bg-accent-soft/50 data-selected:bg-accent-soft">
      <TreeItemContent>
        {({ level, hasChildItems, isExpanded }) => (
          <div className={`flex items-start gap-2 py-2 pe-3 ${INDENTS[level - 1] ?? "ps-26"}`}>
            {hasChildItems ? <Chevron open={isExpanded} /> : <span className="w-6 shrink-0" />}
            <Line node={node} tree={tree} came={key === came} />
          </div>
        )}
      </TreeItemContent>
      <Collection items={children}>{(child) => <Item node={child} tree={tree} came={came} />}</Collection>
    </TreeItem>
  );
}

const Chevron = ({ open }: { open: boolean }) => (
  <Button slot="chevron" className="grid size-6 shrink-0 cursor-pointer place-items-center rounded text-soft">
    <svg viewBox="0 0 10 10" width="10" aria-hidden="true" className={open ? "rotate-90" : "rtl:rotate-180"}>
      <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  </Button>
);

type LineProps = { node: Node; tree: Inspected; came: boolean };

/** One check: its sign, its name, why it came out so, and by which section. */
function Line({ node: { check, children, missing }, tree, came }: LineProps) {
  const words = useWords();
  const sign = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (came) sign.current?.scrollIntoView?.({ block: "start" });
  }, [came]);
  const grave = isGrave(tree, check);
  const group = isGroup(check);
  const of = ofSaid(words, check);
  const below = tallied(children);
  const notes = [
    group && RESULTS.filter((one) => one !== "successful" && below[one] > 0).map((one) => words.say("laboratory-checks-of-result", { result: one, count: below[one] })).join(" · "),
    !group && check.result !== "successful" && words.word("reason", check.reason),
    missing && words.say("laboratory-check-demanded"),
    !counts(check) && words.say("laboratory-check-not-counted"),
  ].filter((note) => note !== false && note !== "");
  return (
    <>
      <span ref={sign} className="mt-1 shrink-0 scroll-mt-6">
        <ResultSign result={check.result} grave={grave} />
      </span>
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        <span className={group ? "font-semibold" : ""}>{nameOf(words, check, tree)}</span>
        {of && <span className="text-soft"> · {of}</span>}
        {notes.length > 0 && <span className="block text-[13px] text-soft">{notes.join(" · ")}</span>}
      </span>
      <span className="grid shrink-0 justify-items-end text-end text-[13px]">
        <ResultWord result={check.result} grave={grave} />
        <span className="text-[12px] text-soft">{group ? words.say("laboratory-checks-count", { count: leaves(children).length }) : <bdi dir="ltr">{sectionOf(check.section)}</bdi>}</span>
      </span>
    </>
  );
}
