import { Opens } from "../../tests/stories/Opens.tsx";
import type { Told } from "../../tests/stories/story.ts";
import type { Line } from "../api/types.ts";
import { Links } from "./Links.tsx";

export default { title: "desk/Links" } satisfies Told;

const contacts = ["10", "11", "12"].map((number) => ({ id: `${number}e908c9-59dc-4fda-9be6-337e7909a186`, number: `UTA-2026-0000${number}`, phase: "open" }) as Line);
const [mother, son, daughter] = contacts.map(({ id }) => id) as [string, string, string];

export const TwoChildren = () => (
  <Opens>
    <Links
      group="4ae908c9-59dc-4fda-9be6-337e7909a186"
      contacts={contacts}
      links={[
        { child: son, adult: mother, relation: "parent" },
        { child: daughter, adult: mother, relation: "grandparent" },
      ]}
    />
  </Opens>
);
