import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { More } from "./More.tsx";

export default { title: "parts/More" } satisfies Told;

function Steps({ high }: { high: string }) {
  const words = useWords();
  return (
    <div role="group" aria-label={words.say("desk-by-hand")} tabIndex={0} className={`card w-72 overflow-auto px-4 pt-4 ${high}`}>
      <ol className="list-decimal ps-5">
        {["face", "touch", "tilt", "light", "talk"].map((step) => (
          <li key={step}>{words.say(`desk-by-hand-${step}`)}</li>
        ))}
      </ol>
      <More />
    </div>
  );
}

export const Below = () => <Steps high="h-32" />;
export const AllOfIt = () => <Steps high="h-96" />;
