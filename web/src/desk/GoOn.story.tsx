import { empty, Seated } from "../../tests/stories/Seated.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { GoOn } from "./GoOn.tsx";

export default { title: "desk/GoOn" } satisfies Told;

const EMPTY = empty();
const LEFT = { id: "12e908c9-59dc-4fda-9be6-337e7909a186", number: "UTA-2026-000012", opened: 1_700_000_000_000 };

export const WindowLoadedAgain = () => (
  <Seated state={EMPTY}>
    <div className="w-[284px]">
      <GoOn left={LEFT} />
    </div>
  </Seated>
);
