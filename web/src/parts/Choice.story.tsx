import { useState } from "react";
import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { Choice } from "./Choice.tsx";

export default { title: "parts/Choice" } satisfies Told;

export function Three() {
  const words = useWords();
  const [chosen, choose] = useState("entry");
  const options = ["entry", "exit", "transit"].map((id) => ({ id, shown: words.say(`direction-${id}`) }));
  return <Choice label={words.say("desk-direction")} options={options} chosen={chosen} choose={choose} />;
}
