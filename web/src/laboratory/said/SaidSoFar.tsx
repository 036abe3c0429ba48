// The assessments that stand, each with the level at which it was said and what it goes by.
import type { Contact } from "../../api/types.ts";
import { Press } from "../../parts/Press.tsx";
import { useWords } from "../../words/context.tsx";
import { SaidBy } from "../SaidBy.tsx";
import { stepOf, useSteps } from "../useSteps.ts";
import { Nothing } from "./Nothing.tsx";
import { TakeBack } from "./TakeBack.tsx";
import { AXIS_NAMES, type Assessed } from "./vocabulary.ts";

type Props = { contact: Contact; busy: boolean; correct: ((said: Assessed) => void) | undefined; takeBack(version: number): void };

export function SaidSoFar({ contact, busy, correct, takeBack }: Props) {
  const words = useWords();
  const steps = useSteps(contact);
  if (contact.assessments.length === 0) return <Nothing said="laboratory-assess-none" />;
  return (
    <section aria-labelledby="lab-said" className="grid gap-2">
      <h3 id="lab-said" className="text-[13px] font-semibold text-soft">
        {words.say("laboratory-assess-said")}
      </h3>
      <ol className="grid gap-2.5">
        {contact.assessments.map((said) => (
          <li key={said.version} className="rounded-xl border border-line p-3.5">
            <One said={said} contact={contact} />
            <SaidBy step={stepOf(steps, said.version)} />
            <div className="mt-1 flex flex-wrap justify-end gap-1">
              {correct && (
                <Press small weight="quiet" isDisabled={busy} onPress={() => correct(said)}>
                  {words.say("laboratory-assess-correct")}
                </Press>
              )}
              <TakeBack busy={busy} does={() => takeBack(said.version)} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function One({ said, contact }: { said: Assessed; contact: Contact }) {
  const words = useWords();
  const older = contact.runs.at(-1)?.id !== said.run;
  const document = contact.runs.find(({ id }) => id === said.run)?.documents[said.document];
  return (
    <>
      <p className="font-semibold">
        {words.say(`laboratory-level-${said.level}`)}
        {document && <span className="ms-2 text-sm font-normal text-soft">{words.say("desk-document", { type: words.word("type", document.kind), issuer: document.issuer ?? null })}</span>}
      </p>
      <dl className="mt-1 grid grid-cols-[max-content_1fr] gap-x-4 gap-y-0.5">
        {AXIS_NAMES.map((axis) => {
          const code = said[axis];
          return (
            <div key={axis} className="contents">
              <dt className="text-soft">{words.say(`laboratory-axis-${axis}`)}</dt>
              <dd className={code ? "" : "text-soft"}>{code ? words.say(`laboratory-${axis}-${code}`) : words.say("laboratory-axis-nothing")}</dd>
            </div>
          );
        })}
      </dl>
      {said.because.length > 0 && <p className="mt-1 text-sm text-soft">{words.say("laboratory-assess-because", { seen: words.list(said.because.map((code) => words.say(`laboratory-saw-${code}`))) })}</p>}
      {older && <p className="mt-1 text-sm text-soft">{words.say("laboratory-assess-older")}</p>}
    </>
  );
}
