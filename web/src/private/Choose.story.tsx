import { Talking, talking } from "../../tests/stories/Talking.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { Choose } from "./Choose.tsx";

const contacts = [17, 18, 19].map((number) => ({ id: `${number}e908c9-59dc-4fda-9be6-337e7909a186`, number: `UTA-2026-0000${number}`, post: "uta", opened: 1_795_000_000_000 }));

export default { title: "private/Choose", words: ["private"], whole: true, server: { "GET /api/interviews": { contacts } } } satisfies Told;

const CHOOSE = talking({ step: "choose", with: undefined });

export const Three = () => (
  <Talking state={CHOOSE}>
    <Choose />
  </Talking>
);
