import { Talking, talking } from "../../tests/stories/Talking.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { Choose } from "./Choose.tsx";

export default { title: "private/ChooseNobody", words: ["private"], whole: true, server: { "GET /api/interviews": { contacts: [] } } } satisfies Told;

const CHOOSE = talking({ step: "choose", with: undefined });

export const Nobody = () => (
  <Talking state={CHOOSE}>
    <Choose />
  </Talking>
);
