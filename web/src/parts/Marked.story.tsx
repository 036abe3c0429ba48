import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { Marked } from "./Marked.tsx";
import type { SignKind } from "./Sign.tsx";

export default { title: "parts/Marked" } satisfies Told;

const KINDS: Record<SignKind, string> = { clear: "desk-tile-clear", look: "desk-tile-ended", unknown: "desk-tile-open", grave: "desk-tile-second", working: "desk-working" };

export function Kinds() {
  const words = useWords();
  return (
    <ul className="card grid w-[22rem] gap-2 p-5">
      {Object.entries(KINDS).map(([kind, said]) => (
        <li key={kind}>
          <Marked kind={kind as SignKind}>{words.say(said)}</Marked>
        </li>
      ))}
    </ul>
  );
}
