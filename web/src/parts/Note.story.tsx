import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { Note } from "./Note.tsx";

export default { title: "parts/Note" } satisfies Told;

export function Kinds() {
  const words = useWords();
  return (
    <div className="grid max-w-xl gap-3">
      <Note kind="clear">{words.say("desk-clear-line")}</Note>
      <Note kind="look">{words.say("desk-not-sent")}</Note>
      <Note kind="unknown">{words.say("desk-gaps-say-nothing")}</Note>
      <Note kind="grave">{words.say("desk-sent-line")}</Note>
      <Note kind="working">{words.say("desk-working-line")}</Note>
    </div>
  );
}
