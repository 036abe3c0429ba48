import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { Press } from "./Press.tsx";

export default { title: "parts/Press" } satisfies Told;

const WEIGHTS = ["primary", "plain", "quiet"] as const;

export function Weights() {
  const words = useWords();
  return (
    <div className="grid w-[24rem] gap-2.5">
      {WEIGHTS.map((weight) => (
        <Press key={weight} weight={weight} hint="Enter">
          {words.say("desk-do-next")}
        </Press>
      ))}
      {WEIGHTS.map((weight) => (
        <Press key={weight} weight={weight} isDisabled>
          {words.say("desk-do-withdraw")}
        </Press>
      ))}
    </div>
  );
}

export function Small() {
  const words = useWords();
  return (
    <div className="flex gap-2">
      {WEIGHTS.map((weight) => (
        <Press key={weight} small weight={weight}>
          {words.say("desk-camera")}
        </Press>
      ))}
    </div>
  );
}
