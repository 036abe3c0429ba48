import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { Fact, Facts } from "./Facts.tsx";
import { Hash } from "./Hash.tsx";
import { When } from "./When.tsx";

export default { title: "parts/Facts", words: ["offices"] } satisfies Told;

export function OfAnAccount() {
  const words = useWords();
  return (
    <div className="card w-[30rem] max-w-full p-5">
      <Facts>
        <Fact name={words.say("offices-roles-held")}>{words.list(["first-line", "second-line", "trust-list-manager"].map((role) => words.word("role", role)))}</Fact>
        <Fact name={words.say("offices-made")}>
          <When at={1795428493000} />
        </Fact>
        <Fact name={words.say("offices-passkeys")}>
          <Hash of="00112233445566778899aabbccddeeff" />
        </Fact>
      </Facts>
    </div>
  );
}
