import { Opens } from "../../tests/stories/Opens.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { Sure } from "./Sure.tsx";

export default { title: "parts/Sure", words: ["offices"] } satisfies Told;

function Leaving() {
  const words = useWords();
  return <Sure shown={words.say("offices-leave")} ask={words.say("offices-leave-sure")} yes={words.say("offices-leave")} busy={false} does={() => undefined} />;
}

export const Offered = () => (
  <div>
    <Leaving />
  </div>
);

export const OnceMore = () => (
  <Opens>
    <Leaving />
  </Opens>
);
