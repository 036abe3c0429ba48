import { CASES } from "../../tests/fake/backend.ts";
import { empty, Seated } from "../../tests/stories/Seated.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { ClaimNext } from "./ClaimNext.tsx";

const devices = [{ id: "5ae908c9-59dc-4fda-9be6-337e7909a186", name: "uta-folder", kind: "folder", post: "uta", revoked: false, until: Date.now() + 1e9 }];

export default { title: "desk/ClaimNext", server: { "GET /api/devices": { devices } } } satisfies Told;

const STATE = empty({ contact: CASES.clear.contact });

export const OneDevice = () => (
  <Seated state={STATE}>
    <ClaimNext place={{ post: "uta", lane: "lane-4", direction: "entry" }} />
  </Seated>
);
