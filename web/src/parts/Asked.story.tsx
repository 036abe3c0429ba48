import { Opens } from "../../tests/stories/Opens.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { Asked } from "./Asked.tsx";
import { Press } from "./Press.tsx";

export default { title: "parts/Asked" } satisfies Told;

export function Open() {
  const words = useWords();
  return (
    <Opens>
      <Asked opens={<Press>{words.say("desk-do-withdraw")}</Press>} title="desk-withdraw-title" line="desk-withdraw-ask" yes="desk-withdraw-yes" does={() => undefined} />
    </Opens>
  );
}
