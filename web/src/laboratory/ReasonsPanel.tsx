// Why the traveller was sent on, as sentences; what was proven, and what was not checked.
import { Gaps, Reasons } from "../desk/Reasons.tsx";
import { Sign } from "../parts/Sign.tsx";
import { useWords } from "../words/context.tsx";
import type { Arguments } from "../words/words.ts";
import { Before } from "./Before.tsx";
import type { Shown } from "./panels.ts";

export function ReasonsPanel({ contact, tree, summary, mark }: Shown) {
  const words = useWords();
  if (!tree) return <p className="text-soft">{words.say("laboratory-no-run")}</p>;
  return (
    <div className="grid gap-4">
      {summary.reasons.length > 0 ? <Reasons reasons={summary.reasons} mark={mark} /> : <p>{words.say("laboratory-no-reasons")}</p>}
      <Gaps gaps={summary.gaps} />
      <Before contact={contact} />
      {summary.proofs.length > 0 && (
        <div>
          <h3 className="text-[13px] font-semibold text-soft">{words.say("laboratory-proven")}</h3>
          <ul className="mt-1.5 grid gap-1.5 text-sm">
            {summary.proofs.map(({ code, args }, index) => (
              <li key={index} className="flex items-start gap-2 [overflow-wrap:anywhere]">
                <span className="mt-0.5 text-soft" aria-hidden="true">
                  ·
                </span>
                {words.say(`finding-${code}`, args as Arguments)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="flex items-center gap-2 text-[13px] text-soft">
        <Sign kind="unknown" size={14} />
        {words.say("ui-decides")}
      </p>
    </div>
  );
}
