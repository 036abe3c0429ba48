// Why the summary says what it says, in sentences, each with where it is and what to do.
import { Button } from "react-aria-components";
import type { Finding } from "../api/types.ts";
import { Sign } from "../parts/Sign.tsx";
import { useWords } from "../words/context.tsx";
import type { Arguments } from "../words/words.ts";
import type { Gap } from "./summary.ts";

export function Reasons({ reasons, mark }: { reasons: readonly Finding[]; mark(number: number | undefined): void }) {
  const words = useWords();
  return (
    <ol aria-label={words.say("desk-reasons")}>
      {reasons.map(({ code, args, severity, region, area }, index) => {
        const hint = words.hint(`finding-${code}`, args as Arguments);
        const placed = area !== undefined || (region !== undefined && "zone" in region);
        return (
          <li key={index} className="grid grid-cols-[22px_1fr_auto] items-start gap-2.5 border-b border-line py-3">
            <span
              className={`mt-0.5 grid size-[19px] place-items-center rounded-full text-[11px] font-bold text-card ${severity === "attention" ? "bg-look" : "bg-grave"}`}
              aria-label={words.word("severity", severity)}
              role="img"
            >
              {index + 1}
            </span>
            <div className="min-w-0 [overflow-wrap:anywhere]">
              <p>{words.say(`finding-${code}`, args as Arguments)}</p>
              {hint && <p className="mt-0.5 text-[13.5px] text-soft">{hint}</p>}
            </div>
            {placed && (
              <Button
                onHoverChange={(over) => mark(over ? index + 1 : undefined)}
                onFocusChange={(focused) => mark(focused ? index + 1 : undefined)}
                onPress={() => mark(index + 1)}
                className="min-h-6 cursor-pointer rounded px-1 text-[13.5px] text-accent data-hovered:underline"
              >
                {words.say("desk-show")}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What was not checked, by group, with why. That says nothing about the document. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  const words = useWords();
  if (gaps.length === 0) return null;
  return (
    <div className="py-3">
      <h3 className="text-[13px] font-semibold text-soft">{words.say("ui-not-checked")}</h3>
      <ul className="mt-1.5 grid gap-1.5 text-sm">
        {gaps.map(({ group, reason, count }) => (
          <li key={`${group} ${reason}`} className="flex items-start gap-2">
            <span className="mt-0.5">
              <Sign kind="unknown" />
            </span>
            {words.say("ui-several-missing", { count, group: words.check(group), reason: words.word("reason", reason) })}
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-[13.5px] text-soft">{words.say("desk-gaps-say-nothing")}</p>
    </div>
  );
}
