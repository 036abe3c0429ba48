import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { Entry } from "./Entry.tsx";

export default { title: "parts/Entry", words: ["private"] } satisfies Told;

export function Bare() {
  const words = useWords();
  return <Entry label={words.say("session-number")} ident defaultValue="UTA-101" />;
}

export function Hinting() {
  const words = useWords();
  return <Entry label={words.say("private-by")} hint={words.say("private-by-form")} />;
}

export function Secret() {
  const words = useWords();
  return <Entry label={words.say("session-password")} type="password" defaultValue="0123456789" autoComplete="off" />;
}
