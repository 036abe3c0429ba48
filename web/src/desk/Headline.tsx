// The one summary. It says what was checked, and never what a document is.
import type { SignKind } from "../parts/Sign.tsx";
import { Sign } from "../parts/Sign.tsx";
import { useWords } from "../words/context.tsx";
import type { Summary, SummaryKind } from "./summary.ts";
import { useSittingState } from "./useSitting.ts";

const LOOKS: Record<SummaryKind, { sign: SignKind; tint: string }> = {
  waiting: { sign: "unknown", tint: "bg-unknown-soft text-unknown" },
  working: { sign: "working", tint: "bg-accent-soft text-accent" },
  clear: { sign: "clear", tint: "bg-ok-soft text-ok" },
  look: { sign: "look", tint: "bg-look-soft text-look" },
  incomplete: { sign: "unknown", tint: "bg-unknown-soft text-unknown" },
  second: { sign: "grave", tint: "bg-grave-soft text-grave" },
  sent: { sign: "grave", tint: "bg-grave-soft text-grave" },
  over: { sign: "unknown", tint: "bg-unknown-soft text-unknown" },
};

export function Headline({ summary }: { summary: Summary }) {
  const words = useWords();
  const { contact, before, waiting } = useSittingState();
  const { kind, ended, total } = summary;
  const { sign, tint } = LOOKS[kind];
  const [title, line] = said(summary, contact?.phase === "merged");
  const args = { count: ended, ended, total };
  return (
    <div role="status" aria-live="polite" className={`flex min-h-[118px] items-start gap-3.5 rounded-xl p-4 low:min-h-[104px] low:gap-3 low:p-3 ${tint}`}>
      <Sign kind={sign} size={40} />
      <div className="min-w-0">
        <p className="text-[22px] leading-tight font-semibold low:text-[19px]">{words.say(title, args)}</p>
        <p className="mt-1.5 text-ink low:mt-1 low:text-[14px] low:leading-snug">{waiting ? words.say("desk-not-sent") : kind === "waiting" && before ? words.say("desk-before", { number: before }) : words.say(line, args)}</p>
        {contact && (
          <p className="mt-1.5 text-[13px] text-soft low:mt-0.5">
            <span className="ident">{contact.number}</span>
          </p>
        )}
      </div>
    </div>
  );
}

/** The title, and the line below it. */
function said({ kind, ended, total }: Summary, merged: boolean): readonly [string, string] {
  const counted = ended < total ? "desk-ended-of" : "desk-ended-all";
  switch (kind) {
    case "waiting":
      return ["desk-waiting", "desk-waiting-line"];
    case "working":
      return ["desk-working", "desk-working-line"];
    case "clear":
      return ["ui-nothing-found", "desk-clear-line"];
    case "look":
      return ["desk-look", counted];
    case "incomplete":
      return ["desk-incomplete", "desk-ended-of"];
    case "second":
      return ["desk-second", counted];
    case "sent":
      return ["desk-sent", "desk-sent-line"];
    case "over":
      return ["desk-over", merged ? "desk-over-merged" : "desk-over-line"];
  }
}
