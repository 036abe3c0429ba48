import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { Card } from "./Card.tsx";
import { Entry } from "./Entry.tsx";
import { Press } from "./Press.tsx";

export default { title: "parts/Card", whole: true } satisfies Told;

export function SignIn() {
  const words = useWords();
  return (
    <Card id="sign-in" title={words.say("session-sign-in")}>
      <Entry label={words.say("session-number")} ident />
      <Press weight="primary">{words.say("session-enter")}</Press>
    </Card>
  );
}
