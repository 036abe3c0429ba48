// What happened in a contact, from top to bottom.
import type { Contact } from "../api/types.ts";
import { Sign } from "../parts/Sign.tsx";
import { When } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";
import type { Words } from "../words/words.ts";
import { countsOf, lifeOf, placeOf, type Step } from "./life.ts";

type Props = { contact: Contact; opened: number | undefined };

export function Timeline({ contact, opened }: Props) {
  const words = useWords();
  return (
    <ol className="grid">
      {lifeOf(contact).map((step, at) => (
        <li key={at} className="grid grid-cols-[22px_1fr] gap-3">
          <span className="grid grid-rows-[auto_1fr] justify-items-center gap-1">
            {step.sign === "unknown" ? <span aria-hidden="true" className="m-1 size-3 rounded-full bg-edge" /> : <Sign kind={step.sign} size={20} />}
            <span aria-hidden="true" className="w-px bg-line" />
          </span>
          <div className="min-w-0 pb-4">
            <p className="font-medium">{titleOf(words, step, contact)}</p>
            <More step={step} opened={opened} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function titleOf(words: Words, step: Step, contact: Contact): string {
  switch (step.what) {
    case "opened":
      return words.say("records-life-opened", { direction: contact.direction, place: placeOf(contact) });
    case "evidence":
      return words.say("records-life-evidence", { pieces: words.list(countsOf(step.pieces).map(([kind, count]) => words.say(`records-piece-${kind}`, { count }))) });
    case "run":
      return words.say("records-life-run", { outcome: words.say(`records-outcome-${step.run.outcome}`), ended: step.run.ended });
    case "observed":
      return words.say("records-life-observed", { what: words.say(`records-seen-${step.code}`) });
    case "assessed":
      return words.say("records-life-assessed", { level: words.say(`records-level-${step.said.level}`) });
    case "acted":
      return words.say(step.act.confirmed ? "records-life-confirmed" : "records-life-acted", { act: words.say(`records-act-${step.act.act}`) });
    default:
      return words.say(`records-life-${step.what}`);
  }
}

function More({ step, opened }: { step: Step; opened: number | undefined }) {
  const words = useWords();
  if (step.what === "opened") return opened === undefined ? null : <p className="text-sm text-soft">{<When at={opened} />}</p>;
  if (step.what === "assessed") return <Seen codes={step.said.because} />;
  if (step.what === "acted" && step.act.reasons?.length) return <p className="text-sm text-soft">{words.list(step.act.reasons.map((reason) => words.text(reason)))}</p>;
  if (step.what !== "run") return null;
  const { versions, changed, documents, missing } = step.run;
  return (
    <div className="text-sm text-soft">
      <When at={versions.at * 1000} />
      {documents.map(({ kind, issuer }, at) => (
        <p key={at}>{words.say("desk-document", { type: kind, issuer: issuer ?? null })}</p>
      ))}
      {missing.length > 0 && <p>{words.say("records-life-missing", { count: missing.length })}</p>}
      {changed.length > 0 && <p>{words.say("records-life-changed", { inputs: words.list(changed.map((input) => words.say(`records-input-${input}`))) })}</p>}
      <p>
        {words.say("records-life-trust")} <bdi className="ident">{versions.trust.slice(0, 16)}</bdi>
      </p>
    </div>
  );
}

function Seen({ codes }: { codes: readonly string[] }) {
  const words = useWords();
  if (codes.length === 0) return null;
  return <p className="text-sm text-soft">{words.list(codes.map((code) => words.say(`records-seen-${code}`)))}</p>;
}
