import { CASES } from "../../tests/fake/backend.ts";
import { empty, Seated } from "../../tests/stories/Seated.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { Group } from "./Group.tsx";

const ID = "4ae908c9-59dc-4fda-9be6-337e7909a186";
const PHASES = [
  { phase: "ended", nothing_found: true },
  { phase: "ended", nothing_found: false },
  { phase: "referred" },
  { phase: "open" },
];
const contacts = PHASES.map((line, at) => ({ ...line, id: at === 3 ? CASES.clear.contact.id : `${at}ae908c9-59dc-4fda-9be6-337e7909a186`, number: `UTA-2026-00001${at}` })).reverse();
const family = { id: ID, kind: "family", post: "uta", expected: 6, papers: [], links: [], closed: false, contacts };

export default { title: "desk/Group", server: { "GET /api/groups/ID": family } } satisfies Told;

const ALONE = empty();
const AMONG = empty({ group: ID, contact: CASES.clear.contact });
const BETWEEN = empty({ group: ID });

export const NotFormed = () => (
  <Seated state={ALONE}>
    <div>
      <Group post="uta" />
    </div>
  </Seated>
);
export const OneOfAFamily = () => (
  <Seated state={AMONG}>
    <Group post="uta" />
  </Seated>
);
export const BetweenTwo = () => (
  <Seated state={BETWEEN}>
    <Group post="uta" />
  </Seated>
);
