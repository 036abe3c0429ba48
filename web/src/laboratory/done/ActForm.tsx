// An act with its grounds: one at a time, and as many after each other as belong together.
import { useId, useState } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import type { Contact, Session } from "../../api/types.ts";
import { Note } from "../../parts/Note.tsx";
import { Sure } from "../../parts/Sure.tsx";
import { useWords } from "../../words/context.tsx";
import { Grounds } from "./Grounds.tsx";
import { ACTS, GROUNDS, hindrances, isCode, isGrave, type Act, type Hindrance } from "./rules.ts";

/** An act as it is sent. */
export type Chosen = { act: Act; basis: "nothing-found" | { reasons: string[] } };

type Props = { contact: Contact; session: Session; busy: boolean; act(chosen: Chosen): void };

export function ActForm({ contact, session, busy, act }: Props) {
  const words = useWords();
  const [chosen, choose] = useState<Act>();
  const [grounds, give] = useState<readonly string[]>([]);
  const [own, setOwn] = useState("");
  // Nothing was found, and this is what the act goes by: no reason is asked for.
  const clear = chosen === "admit" && contact.all_clear !== undefined && contact.all_clear !== null;
  const reasons = [...grounds, ...(isCode(own) ? [own] : [])];
  const first = (one: Act) => {
    const [only, ...more] = GROUNDS[one];
    choose(one);
    give(only !== undefined && more.length === 0 ? [only] : []);
    setOwn("");
  };
  return (
    <section aria-labelledby="lab-act" className="grid gap-3 border-t border-line pt-4">
      <h3 id="lab-act" className="text-[13px] font-semibold text-soft">
        {words.say("laboratory-act")}
      </h3>
      <RadioGroup aria-labelledby="lab-act" value={chosen ?? null} onChange={(one) => first(one as Act)} className="grid gap-3">
        {grouped(contact, session).map(({ why, acts }) => (
          <Together key={why ?? "now"} why={why} acts={acts} />
        ))}
      </RadioGroup>
      {chosen && (
        <>
          {clear ? <p className="text-sm">{words.say("laboratory-act-clear", { count: contact.all_clear ?? 0 })}</p> : <Grounds act={chosen} grounds={grounds} give={give} own={own} setOwn={setOwn} />}
          {isGrave(chosen) && <Note kind="unknown">{words.say("laboratory-act-key")}</Note>}
          <span>
            <Sure
              weight="primary"
              busy={busy || (!clear && reasons.length === 0)}
              shown={words.say("laboratory-act-do")}
              ask={words.say(`laboratory-act-${chosen}`)}
              yes={words.say(isGrave(chosen) ? "laboratory-act-yes-key" : "laboratory-act-yes")}
              does={() => act({ act: chosen, basis: clear ? "nothing-found" : { reasons } })}
            />
          </span>
        </>
      )}
    </section>
  );
}

/** The acts that can be done now, and then the others by what is in the way: it is said once. */
function grouped(contact: Contact, session: Session): { why: Hindrance | undefined; acts: Act[] }[] {
  const groups = new Map<Hindrance | undefined, Act[]>([[undefined, []]]);
  for (const act of ACTS) {
    const [why] = hindrances(act, contact, session);
    groups.set(why, [...(groups.get(why) ?? []), act]);
  }
  return [...groups].map(([why, acts]) => ({ why, acts })).filter(({ acts }) => acts.length > 0);
}

function Together({ why, acts }: { why: Hindrance | undefined; acts: readonly Act[] }) {
  const words = useWords();
  const id = useId();
  return (
    <div role="group" aria-labelledby={why && id} className="grid gap-0.5">
      {why && (
        <p id={id} className="text-sm text-soft">
          {words.say(`laboratory-hindered-${why}`)}
        </p>
      )}
      {acts.map((act) => (
        <One key={act} act={act} off={why !== undefined} />
      ))}
    </div>
  );
}

function One({ act, off }: { act: Act; off: boolean }) {
  const words = useWords();
  return (
    <Radio
      value={act}
      isDisabled={off}
      className="group flex min-h-8 cursor-pointer items-start gap-2.5 rounded-lg px-2 py-1 data-disabled:cursor-default data-disabled:text-faint data-hovered:bg-unknown-soft data-selected:bg-accent-soft"
    >
      <span aria-hidden="true" className="mt-[3px] grid size-4 shrink-0 place-items-center rounded-full border border-edge group-data-disabled:border-line group-data-selected:border-accent">
        <span className="size-2 rounded-full group-data-selected:bg-accent" />
      </span>
      {words.say(`laboratory-act-${act}`)}
    </Radio>
  );
}
