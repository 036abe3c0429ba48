// What is done: what has to come first, the acts, the way back from the second line, and the end.
import { useState } from "react";
import { ask } from "../../api/client.ts";
import { Sure } from "../../parts/Sure.tsx";
import { confirmed } from "../../session/passkey.ts";
import { useWords } from "../../words/context.tsx";
import type { Shown } from "../panels.ts";
import { useDone } from "../useExamined.ts";
import { ActForm, type Chosen } from "./ActForm.tsx";
import { DoneSoFar } from "./DoneSoFar.tsx";
import { First } from "./First.tsx";
import { Refusal } from "./Refusal.tsx";
import { endless } from "./rules.ts";

export default function DecisionPanel({ contact, session }: Shown) {
  const words = useWords();
  const { busy, trouble, done } = useDone(contact.id);
  const [turn, setTurn] = useState(0);
  const at = { id: contact.id };
  const over = contact.phase === "ended" || contact.phase === "merged";
  const act = async ({ act, basis }: Chosen) => {
    const was = await done((key) => confirmed(() => ask("post", "/api/contacts/{id}/acts", { at, json: { act, basis, end: false }, key })));
    // What was refused stays as it was filled in.
    if (was) setTurn((before) => before + 1);
  };
  return (
    <div className="grid gap-5">
      <DoneSoFar contact={contact} />
      <Refusal trouble={trouble} contact={contact} session={session} />
      {over ? (
        <p className="text-soft">{words.say("laboratory-done-over")}</p>
      ) : (
        <>
          <First contact={contact} session={session} busy={busy} back={() => void done((key) => ask("post", "/api/contacts/{id}/return", { at, key }))} />
          <ActForm key={turn} contact={contact} session={session} busy={busy} act={(chosen) => void act(chosen)} />
          <End contact={contact} session={session} busy={busy} end={() => void done((key) => ask("post", "/api/contacts/{id}/end", { at, key }))} />
        </>
      )}
    </div>
  );
}

type EndProps = Pick<Shown, "contact" | "session"> & { busy: boolean; end(): void };

/** The end, once it is said where the traveller goes. */
function End({ contact, session, busy, end }: EndProps) {
  const words = useWords();
  const why = endless(contact, session);
  return (
    <section aria-labelledby="lab-end" className="grid justify-items-start gap-2 border-t border-line pt-4">
      <h3 id="lab-end" className="text-[13px] font-semibold text-soft">
        {words.say("laboratory-end")}
      </h3>
      {why.length > 0 ? (
        <ul className="grid gap-1 text-sm text-soft">
          {why.map((one) => (
            <li key={one}>{words.say(`laboratory-hindered-${one}`)}</li>
          ))}
        </ul>
      ) : (
        <Sure weight="primary" busy={busy} shown={words.say("laboratory-end-do")} ask={words.say("laboratory-end-sure")} yes={words.say("laboratory-end-do")} does={end} />
      )}
    </section>
  );
}
