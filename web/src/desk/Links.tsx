// Which children came with which adults, by what these say to be to them.
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { ask } from "../api/client.ts";
import type { ChildLink, Line, Relation } from "../api/types.ts";
import { Press } from "../parts/Press.tsx";
import { Segments } from "../parts/Segments.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";

type Props = { group: string; contacts: readonly Line[]; links: readonly ChildLink[] };

const RELATIONS: readonly Relation[] = ["parent", "grandparent", "sibling", "relative", "guardian", "leader", "other"];
const last = (number: string) => number.split("-").at(-1) ?? number;

export function Links(props: Props) {
  const words = useWords();
  if (props.contacts.length < 2) return null;
  return (
    <DialogTrigger>
      <Press small weight="quiet">
        {words.say("desk-links")}
      </Press>
      <ModalOverlay isDismissable className="fixed inset-0 z-10 grid place-items-center bg-black/40 p-6">
        <Modal className="card w-full max-w-xl p-7 shadow-xl">
          <Dialog>{({ close }) => <Linked {...props} close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Linked({ group, contacts, links, close }: Props & { close(): void }) {
  const words = useWords();
  const client = useQueryClient();
  const { busy, trouble, run } = useTry();
  const [child, setChild] = useState("");
  const [adult, setAdult] = useState("");
  const [relation, setRelation] = useState<Relation>("parent");
  const numbers = contacts.map(({ id, number }) => ({ id, shown: <span className="ident">{last(number)}</span>, label: last(number) }));
  const numberOf = (id: string) => numbers.find((one) => one.id === id)?.label ?? "–";
  const look = () => client.invalidateQueries({ queryKey: ["group", group] });
  const link = () => {
    // The button is never taken away under whoever pressed it: what is not whole is not sent.
    if (!child || child === adult) return;
    void run(async () => {
      await ask("post", "/api/groups/{id}/links", { at: { id: group }, json: { child, adult, relation }, key: crypto.randomUUID() });
      await look();
      setChild("");
    });
  };
  const unlink = (of: ChildLink) =>
    void run(async () => {
      await ask("delete", "/api/groups/{id}/links/{child}/{adult}", { at: { id: group, child: of.child, adult: of.adult }, key: crypto.randomUUID() });
      await look();
    });
  return (
    <div className="grid gap-4">
      <Heading slot="title" className="text-lg font-semibold">
        {words.say("desk-links")}
      </Heading>
      <p className="text-soft">{words.say("desk-links-line")}</p>
      <Trouble trouble={trouble} />
      <ul className="grid gap-1.5">
        {links.map((of) => (
          <li key={`${of.child} ${of.adult}`} className="flex items-center justify-between gap-3 rounded-lg bg-unknown-soft px-3 py-1.5">
            <span>{words.say("desk-link", { child: numberOf(of.child), adult: numberOf(of.adult), relation: of.relation })}</span>
            <Press small weight="quiet" isDisabled={busy} onPress={() => unlink(of)}>
              {words.say("desk-link-undo")}
            </Press>
          </li>
        ))}
      </ul>
      {(["child", "adult"] as const).map((who) => (
        <div key={who} className="grid gap-1.5">
          <span className="text-[13px] font-medium text-soft">{words.say(`desk-link-${who}`)}</span>
          <div>
            <Segments
              label={words.say(`desk-link-${who}`)}
              chosen={who === "child" ? child : adult}
              choose={who === "child" ? setChild : setAdult}
              segments={numbers.map((one) => ({ ...one, off: one.id === (who === "child" ? adult : child) }))}
            />
          </div>
        </div>
      ))}
      <div className="grid gap-1.5">
        <span className="text-[13px] font-medium text-soft">{words.say("desk-link-relation")}</span>
        <div>
          <Segments label={words.say("desk-link-relation")} chosen={relation} choose={setRelation} segments={RELATIONS.map((id) => ({ id, shown: words.say(`relation-${id}`) }))} />
        </div>
      </div>
      <div className="grid grid-cols-2 gap-2.5">
        <Press onPress={close}>{words.say("desk-back")}</Press>
        <Press weight="primary" isDisabled={!adult} onPress={link}>
          {words.say("desk-link-do")}
        </Press>
      </div>
    </div>
  );
}
