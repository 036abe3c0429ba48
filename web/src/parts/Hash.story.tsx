import type { Told } from "../../tests/stories/story.ts";
import { Hash } from "./Hash.tsx";

export default { title: "parts/Hash" } satisfies Told;

export const OfAList = () => <Hash of="7681e9b9f7350d2a0f1e2d3c4b5a69788796a5b4c3d2e1f00112233445566778" />;
