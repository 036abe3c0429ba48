import type { Told } from "../../tests/stories/story.ts";
import { Mark } from "./Mark.tsx";

export default { title: "parts/Mark" } satisfies Told;

export const Sizes = () => (
  <p className="flex items-end gap-6">
    {[26, 38, 96].map((size) => (
      <Mark key={size} size={size} />
    ))}
  </p>
);
