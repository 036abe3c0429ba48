// What an examiner saw, by the coded vocabulary: written down as events, and taken back by events.
import { useState } from "react";
import { ask } from "../../api/client.ts";
import { may } from "../../frame/places.ts";
import { Press } from "../../parts/Press.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { useWords } from "../../words/context.tsx";
import { Marks } from "../marks/Marks.tsx";
import type { Shown } from "../panels.ts";
import { useDone } from "../useExamined.ts";
import { Chips } from "./Chips.tsx";
import { Nothing } from "./Nothing.tsx";
import { TakeBack } from "./TakeBack.tsx";
import type { Observation } from "./vocabulary.ts";

export default function SeenPanel({ contact, session, point }: Shown) {
  const { busy, trouble, done } = useDone(contact.id);
  const [chosen, choose] = useState<readonly Observation[]>([]);
  const at = { id: contact.id };
  const observe = (code: Observation) => done((key) => ask("post", "/api/contacts/{id}/observations", { at, json: { code }, key }));
  // One after the other: what was written down is chosen no more, and what was refused stays.
  const writeDown = async () => {
    for (const code of chosen) {
      if (!(await observe(code))) return;
      choose((before) => before.filter((one) => one !== code));
    }
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <Seen contact={contact} busy={busy} takeBack={(version) => void done((key) => ask("post", "/api/contacts/{id}/corrections", { at, json: { withdrawn: version }, key }))} />
      <Trouble trouble={trouble} />
      <WriteDown contact={contact} session={session} busy={busy} chosen={chosen} choose={choose} writeDown={() => void writeDown()} />
      <Marks point={point} busy={busy} writes={contact.phase !== "ended" && may(session, "observe")} write={(code) => void observe(code)} />
    </div>
  );
}

function Seen({ contact, busy, takeBack }: Pick<Shown, "contact"> & { busy: boolean; takeBack(version: number): void }) {
  const words = useWords();
  if (contact.observations.length === 0) return <Nothing said="laboratory-seen-none" />;
  return (
    <section aria-labelledby="lab-seen">
      <h3 id="lab-seen" className="text-[13px] font-semibold text-soft">
        {words.say("laboratory-seen-written")}
      </h3>
      <ol className="mt-1">
        {contact.observations.map(({ code, version }) => (
          <li key={version} className="flex flex-wrap items-center justify-between gap-x-3 border-b border-line py-2 last:border-0">
            <span>{words.say(`laboratory-saw-${code}`)}</span>
            <TakeBack busy={busy} does={() => takeBack(version)} />
          </li>
        ))}
      </ol>
      <p className="mt-1 text-[13px] text-soft">{words.say("laboratory-said-who")}</p>
    </section>
  );
}

type WriteDownProps = Pick<Shown, "contact" | "session"> & { busy: boolean; chosen: readonly Observation[]; choose(chosen: readonly Observation[]): void; writeDown(): void };

function WriteDown({ contact, session, busy, chosen, choose, writeDown }: WriteDownProps) {
  const words = useWords();
  if (contact.phase === "ended" || contact.phase === "merged") return <p className="text-soft">{words.say("laboratory-seen-over")}</p>;
  if (!may(session, "observe")) return <p className="text-soft">{words.say("laboratory-seen-may-not")}</p>;
  return (
    <section aria-labelledby="lab-write" className="grid gap-3">
      <h3 id="lab-write" className="text-[13px] font-semibold text-soft">
        {words.say("laboratory-seen-choose")}
      </h3>
      <Chips chosen={chosen} choose={choose} />
      <Press weight="primary" isDisabled={busy || chosen.length === 0} onPress={writeDown}>
        {words.say("laboratory-seen-write")}
      </Press>
    </section>
  );
}
