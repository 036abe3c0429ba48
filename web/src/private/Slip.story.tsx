import { Talking, talking } from "../../tests/stories/Talking.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { Slip } from "./Slip.tsx";

export default { title: "private/Slip", words: ["private"], whole: true } satisfies Told;

const told = { point: "uta", at: new Date(1_795_000_000_000), receipt: "00112233445566778899aabbccddeeff", obstacles: [] };
const SEALED = talking({ step: "slip", told });
const CLOSED = talking({ step: "slip", told: { ...told, obstacles: ["not-answered", "no-language"] } });

export const Sealed = () => (
  <Talking state={SEALED}>
    <Slip />
  </Talking>
);
export const TheWayIsClosed = () => (
  <Talking state={CLOSED}>
    <Slip />
  </Talking>
);
