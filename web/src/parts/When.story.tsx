import type { Told } from "../../tests/stories/story.ts";
import { Day, When } from "./When.tsx";

export default { title: "parts/When" } satisfies Told;

export const AMinute = () => (
  <p>
    <When at={1795428493000} />
  </p>
);
export const ADay = () => (
  <p>
    <Day at="2026-11-23T12:00:00Z" />
  </p>
);
