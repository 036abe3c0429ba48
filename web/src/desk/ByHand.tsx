// Where almost nothing could be checked: what an officer's own eyes and hands can do.
import { useWords } from "../words/context.tsx";

const STEPS = ["face", "touch", "tilt", "light", "talk"] as const;

export function ByHand() {
  const words = useWords();
  return (
    <div className="rounded-xl bg-accent-soft p-3.5 low:p-3">
      <h3 className="font-semibold text-accent low:text-sm low:leading-snug">{words.say("desk-by-hand")}</h3>
      <ol className="mt-1.5 list-decimal space-y-1 ps-5 text-sm low:mt-1 low:space-y-0.5 low:text-[13.5px] low:leading-snug">
        {STEPS.map((step) => (
          <li key={step}>{words.say(`desk-by-hand-${step}`)}</li>
        ))}
      </ol>
    </div>
  );
}
