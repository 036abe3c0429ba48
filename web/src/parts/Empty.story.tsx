import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { Empty } from "./Empty.tsx";

export default { title: "parts/Empty", words: ["watch"] } satisfies Told;

export function Hinting() {
  const words = useWords();
  return <Empty title={words.say("watch-lanes-none")}>{words.hint("watch-lanes-none")}</Empty>;
}

export function Alone() {
  const words = useWords();
  return <Empty title={words.say("watch-hand-none")} />;
}
