import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import { Page, Section } from "./Page.tsx";

export default { title: "parts/Page", words: ["watch"], whole: true } satisfies Told;

export function WithPagesBeside() {
  const words = useWords();
  const beside = [
    { to: "/watch", shown: words.say("watch-now") },
    { to: "/watch/hand-over", shown: words.say("watch-hand-over") },
  ];
  return (
    <Page title={words.say("watch-title", { post: "UTA" })} beside={beside} label={words.say("watch-pages")} back={{ to: "/records", shown: words.say("place-records") }}>
      <Section title={words.say("watch-devices")} note={words.say("watch-devices-note")}>
        <p>{words.say("watch-devices-none")}</p>
      </Section>
    </Page>
  );
}
