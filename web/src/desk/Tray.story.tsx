import type { Told } from "../../tests/stories/story.ts";
import { Tray } from "./Tray.tsx";

const waiting = ["uta-folder", "uta-chip-reader"].map((name, at) => ({ id: `${at}ae908c9-59dc-4fda-9be6-337e7909a186`, name, pieces: Array.from({ length: at * 9 + 1 }, () => "picture") }));

export default { title: "desk/Tray", server: { "GET /api/posts/uta/tray": { waiting } } } satisfies Told;

export const TwoDevices = () => (
  <div className="ms-auto">
    <Tray post="uta" take={() => undefined} />
  </div>
);
