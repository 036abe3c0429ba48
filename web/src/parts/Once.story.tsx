import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { Once } from "./Once.tsx";

export default { title: "parts/Once", words: ["offices"] } satisfies Told;

const SECRET = "00112233445566778899aabbccddeeff";
const done = () => undefined;

export function Link() {
  const words = useWords();
  return <Once title={words.say("offices-link-title", { number: "UTA-188" })} note={words.say("offices-link-note")} secret={SECRET} read={`https://post.example/link#${SECRET}`} done={done} />;
}

export function Token() {
  const words = useWords();
  return <Once title={words.say("offices-token-title", { name: "uta-chip-reader" })} note={words.say("offices-token-note")} secret={`${SECRET}${SECRET}`} done={done} />;
}
