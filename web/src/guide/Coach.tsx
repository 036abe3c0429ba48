// One sentence and one thing to do at a time: an officer who never saw a desk makes an inspection. It is there in a demonstration alone.
import { useEffect } from "react";
import { Button } from "react-aria-components";
import { Press } from "../parts/Press.tsx";
import { useWords, Wording } from "../words/context.tsx";
import type { SummaryKind } from "../desk/summary.ts";
import { guide, stepOf, type Done } from "./steps.ts";
import { useGuide } from "./useGuide.ts";

type Props = { account: string; kind: SummaryKind; before: string | undefined; left: boolean };

export default function Coach(props: Props) {
  return (
    <Wording file="guide" meanwhile={<div className="mx-6 mt-2.5 min-h-[58px] shrink-0" />}>
      <Coached {...props} />
    </Wording>
  );
}

function Coached({ account, kind, before, left }: Props) {
  const words = useWords();
  const done = useGuide();
  useEffect(() => guide.sees(account), [account]);
  useEffect(() => guide.looks(kind, before !== undefined), [kind, before]);
  if (done.off) return null;
  const step = stepOf(done, kind, left);
  // What the desk says itself by then, it says in its own words.
  const said = step === "left" ? "desk-left" : `guide-${step}`;
  return (
    <aside aria-label={words.say("guide-name")} className="mx-6 mt-2.5 flex min-h-[58px] shrink-0 items-center gap-4 rounded-xl bg-accent-soft px-4 py-2">
      <Way done={done} />
      <div aria-live="polite" className="min-w-0 flex-1 leading-snug">
        <p key={step}>
          <span className="block font-semibold">{words.say(said)}</span>
          <span className="block text-sm text-soft">{words.hint(said)}</span>
        </p>
      </div>
      {step === "private" && (
        <Press small weight="primary" onPress={() => guide.told()}>
          {words.say("guide-go-on")}
        </Press>
      )}
      <Button
        aria-label={words.say("guide-close")}
        onPress={() => guide.turn(true)}
        className="grid size-9 shrink-0 cursor-pointer place-items-center rounded-lg text-soft data-hovered:bg-card"
      >
        <svg viewBox="0 0 16 16" width="14" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round">
          <path d="M3 3l10 10M13 3L3 13" />
        </svg>
      </Button>
    </aside>
  );
}

/** How far one has come: a part for each of three things. */
function Way({ done: { went, sent, told } }: { done: Done }) {
  const words = useWords();
  const parts = [went, sent, told];
  return (
    <div role="img" aria-label={words.say("guide-way", { done: parts.filter(Boolean).length, total: parts.length })} className="flex shrink-0 gap-1">
      {parts.map((ended, index) => (
        <span key={index} className={`h-2 w-6 rounded-full border border-accent ${ended ? "bg-accent" : ""}`} />
      ))}
    </div>
  );
}
