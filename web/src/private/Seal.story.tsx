import { Talking, talking } from "../../tests/stories/Talking.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { Seal } from "./Seal.tsx";

export default { title: "private/Seal", words: ["private"], whole: true } satisfies Told;

const ANSWERED = talking({ step: "seal", answers: { protection: "yes", child: "no" } });
const NOBODY = talking({ step: "seal", understood: "none" });
const WAITING = talking({ step: "seal", busy: true, waiting: true });
const REFUSED = talking({ step: "seal", trouble: { code: "no-drop-box", args: {} } });

export const TwoAnswers = () => (
  <Talking state={ANSWERED}>
    <Seal />
  </Talking>
);
export const NoInterpreter = () => (
  <Talking state={NOBODY}>
    <Seal />
  </Talking>
);
export const NoNetwork = () => (
  <Talking state={WAITING}>
    <Seal />
  </Talking>
);
export const NowhereToPutIt = () => (
  <Talking state={REFUSED}>
    <Seal />
  </Talking>
);
