import { packIn, PACKS, Talking, talking } from "../../tests/stories/Talking.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { Said } from "./Said.tsx";

export default { title: "private/Said", words: ["private"], whole: true, server: PACKS } satisfies Told;

const WELCOME = talking({ pack: packIn("es") });
const QUESTION = talking({ pack: packIn("ar"), page: 3 });
const PERSIAN = talking({ pack: packIn("fa"), page: 1 });
const THANKS = talking({ pack: packIn("en"), page: 5 });

export const WelcomeInSpanish = () => (
  <Talking state={WELCOME}>
    <Said />
  </Talking>
);
export const QuestionInArabic = () => (
  <Talking state={QUESTION}>
    <Said />
  </Talking>
);
export const QuestionInPersian = () => (
  <Talking state={PERSIAN}>
    <Said />
  </Talking>
);
export const Thanks = () => (
  <Talking state={THANKS}>
    <Said />
  </Talking>
);
