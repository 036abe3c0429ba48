import { OFFICER } from "../../tests/fake/backend.ts";
import type { Asked } from "../../tests/fake/answers.ts";
import type { Told } from "../../tests/stories/story.ts";
import { HandOver } from "./HandOver.tsx";

const at = 1795428493000;
const line = (number: number, phase: string) => ({ id: `${number}ae908c9-59dc-4fda-9be6-337e7909a186`, number: `UTA-2026-00000${number}`, phase, post: "uta", direction: "entry", opened: at, changed: at, unresolved: false, officer: OFFICER.account });
const accounts = [101, 102].map((number, index) => ({ id: index === 0 ? OFFICER.account : `${number}e908c9-59dc-4fda-9be6-337e7909a186`, number: `UTA-${number}`, left: false, roles: ["first-line"], posts: ["uta"] }));
const contacts = ({ path }: Asked) => ({ contacts: path.includes("phase=open") ? [line(1, "open"), line(2, "open")] : [line(3, "referred")] });

export default { title: "watch/HandOver", words: ["watch"], server: { "GET /api/contacts": contacts, "GET /api/accounts": { accounts } } } satisfies Told;

export const Three = () => <HandOver post="uta" />;
