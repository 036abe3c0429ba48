import { empty, Seated } from "../../tests/stories/Seated.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { Opened } from "./Opened.tsx";

const OPEN = [12, 13, 14].map((number) => ({ id: `${number}e908c9-59dc-4fda-9be6-337e7909a186`, number: `UTA-2026-0000${number}`, opened: 1_700_000_000_000 }));

export default { title: "desk/Opened" } satisfies Told;

const EMPTY = empty();

export const Three = () => (
  <Seated state={EMPTY}>
    <Opened open={OPEN} />
  </Seated>
);
