import { packIn, PACKS, Talking, talking } from "../../tests/stories/Talking.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { Prepare } from "./Prepare.tsx";

export default { title: "private/Prepare", words: ["private"], whole: true, server: PACKS } satisfies Told;

const COMMON = talking({ step: "prepare", pack: packIn("ar") });
const INTERPRETED = talking({ step: "prepare", understood: "interpreted", by: "service-7", other: "wo" });
const NOBODY = talking({ step: "prepare", understood: "none" });

export const InALanguage = () => (
  <Talking state={COMMON}>
    <Prepare />
  </Talking>
);
export const Interpreted = () => (
  <Talking state={INTERPRETED}>
    <Prepare />
  </Talking>
);
export const NoInterpreter = () => (
  <Talking state={NOBODY}>
    <Prepare />
  </Talking>
);
