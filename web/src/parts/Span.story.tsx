import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { age, span } from "./Span.tsx";

export default { title: "parts/Span" } satisfies Told;

const LASTING = [0, 41_000, 95_000, 7_500_000, 90_000_000];

export function Durations() {
  const words = useWords();
  return (
    <ul className="grid gap-1">
      {LASTING.map((millis) => (
        <li key={millis}>
          {span(words, millis)} · {age(words, millis)}
        </li>
      ))}
    </ul>
  );
}
