import type { Told } from "../../tests/stories/story.ts";
import { Sign, type SignKind } from "./Sign.tsx";

export default { title: "parts/Sign" } satisfies Told;

const KINDS: readonly SignKind[] = ["clear", "look", "unknown", "grave", "working"];

export const Kinds = () => (
  <div className="grid justify-start gap-4">
    {[17, 40].map((size) => (
      <p key={size} className="flex gap-4">
        {KINDS.map((kind) => (
          <Sign key={kind} kind={kind} size={size} />
        ))}
      </p>
    ))}
  </div>
);
