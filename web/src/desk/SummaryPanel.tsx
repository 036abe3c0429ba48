// The right column: one summary, its reasons as sentences, what was not checked, and what the officer does.
import type { Summary } from "./summary.ts";
import { isByHand } from "./summary.ts";
import { ByHand } from "./ByHand.tsx";
import { Actions } from "./Actions.tsx";
import { GoOn } from "./GoOn.tsx";
import { Headline } from "./Headline.tsx";
import { Gaps, Reasons } from "./Reasons.tsx";
import { More } from "../parts/More.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useWords } from "../words/context.tsx";
import type { Place } from "./sitting.ts";
import { Unsent } from "./Unsent.tsx";
import type { Unended } from "./useOpened.ts";
import { useSittingState } from "./useSitting.ts";

type Props = {
  summary: Summary;
  mark(number: number | undefined): void;
  place: Place;
  /** Whom this officer had here before the window was loaded again. */
  left?: Unended | undefined;
};

export function SummaryPanel({ summary, mark, place, left }: Props) {
  const words = useWords();
  const { trouble } = useSittingState();
  return (
    <section aria-labelledby="desk-summary" className="card flex min-h-0 flex-col gap-3 p-5 max-[1120px]:order-2">
      <h2 id="desk-summary" className="sr-only">
        {words.say("desk-summary")}
      </h2>
      <Headline summary={summary} />
      <Trouble trouble={trouble} />
      <Unsent />
      {left && <GoOn left={left} />}
      <div role="group" aria-label={words.say("desk-reasons")} tabIndex={0} className="-mx-2 min-h-0 flex-1 overflow-auto rounded-lg px-2">
        <Reasons reasons={summary.reasons} mark={mark} />
        {isByHand(summary) && <ByHand />}
        {summary.kind !== "working" && <Gaps gaps={summary.gaps} />}
        <More />
      </div>
      <Actions summary={summary} place={place} />
    </section>
  );
}
