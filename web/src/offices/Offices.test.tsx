import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { OFFICER } from "../../tests/fake/backend.ts";
import { enter, table } from "../../tests/fake/routed.tsx";
import { wordsOf } from "../../tests/fake/words.ts";
import type { Account, Session } from "../api/types.ts";
import { headOf, placesOf } from "../frame/places.ts";
import Offices from "./Offices.tsx";
import { reach } from "./Roles.tsx";
import { monthsBefore } from "./Rates.tsx";

const words = wordsOf("en", "offices");
const ID = "e9ce6fa2-d927-45f2-8210-f09f25cb7ad1";
const rights = (...actions: string[]) => actions.map((action) => ({ action, scope: "all" }));
const ADMINISTRATOR: Session = { ...OFFICER, roles: ["administrator"], posts: ["uta"], rights: rights("manage-accounts", "manage-posts", "propose-role", "manage-device-tokens") };
const AUDITOR: Session = { ...OFFICER, roles: ["auditor"], rights: rights("see-access-log", "see-rates") };
const account: Account = { id: ID, number: "UTA-188", left: false, can_sign_in: false, roles: [], posts: [], passkeys: [], deputies: [], linked: false, origin: "created" };
const LINK = "ab".repeat(32);

afterEach(() => vi.unstubAllGlobals());

test("the head has few places, and one's own account is not among them", () => {
  expect(headOf(OFFICER).map(({ id }) => id)).not.toContain("offices");
  const everybody: Session = { ...OFFICER, rights: rights("manage-own-passkeys") };
  expect(placesOf(everybody).map(({ id }) => id)).toEqual(["own"]);
  expect(headOf(everybody)).toEqual([]);
});

test("nobody is led to a page that they have no right for", async () => {
  table({ "GET /api/accounts": { accounts: [account] }, "GET /api/rates": { month: "2026-10", least: 11, tables: [] } });
  enter(Offices, "/offices/devices", AUDITOR, words);
  const pages = within(await screen.findByRole("navigation"));
  expect(pages.getAllByRole("link").map((link) => link.textContent)).toEqual(["offices-people", "offices-accesses", "offices-rates", "offices-roles"].map((id) => words.say(id)));
});

test("a link is shown once, large and as a code, and nowhere after that", async () => {
  table({ "GET /api/accounts": { accounts: [account] }, "GET /api/accounts/ID": account, "POST /api/accounts/ID/link": { link: LINK } });
  enter(Offices, `/offices/people/${ID}`, ADMINISTRATOR, words);
  fireEvent.click(await screen.findByRole("button", { name: words.say("offices-invite") }));
  await screen.findByRole("img", { name: words.say("once-code") });
  expect(document.body.textContent).toContain(LINK);
  fireEvent.click(screen.getByRole("button", { name: words.say("once-done") }));
  await waitFor(() => expect(document.body.textContent).not.toContain(LINK));
  expect(JSON.stringify(localStorage)).not.toContain(LINK);
});

test("new credentials that need two people are proposed", async () => {
  const { asked } = table({
    "GET /api/accounts": { accounts: [account] },
    "GET /api/accounts/ID": { ...account, can_sign_in: true },
    "POST /api/accounts/ID/reset": "needs-two",
    "POST /api/proposals/resets": { id: ID },
  });
  enter(Offices, `/offices/people/${ID}`, ADMINISTRATOR, words);
  fireEvent.click(await screen.findByRole("button", { name: words.say("offices-reset") }));
  expect(asked.some(({ way }) => way === "POST")).toBe(false);
  fireEvent.click(await screen.findByRole("button", { name: words.say("offices-reset") }));
  await screen.findByText(words.say("offices-brought-proposed"));
});

test("who saw what is asked for by number, and read no more often than somebody asks", async () => {
  const { asked } = table({ "GET /api/accounts": { accounts: [] }, "GET /api/accesses": { accesses: [{ at: 1795428493000, officer: ID, action: "see-contact", purpose: "inspection", of: ID }] } });
  enter(Offices, "/offices/accesses", AUDITOR, words);
  await screen.findByText(words.say("offices-may-see-contact"));
  fireEvent.change(screen.getByLabelText(words.say("offices-contact-number")), { target: { value: "uta-2026-000017" } });
  fireEvent.click(screen.getByRole("button", { name: words.say("offices-look") }));
  await waitFor(() => expect(asked.at(-1)?.path).toContain("number=UTA-2026-000017"));
  expect(asked.filter(({ path }) => path.startsWith("/api/accesses"))).toHaveLength(2);
});

test("what is withheld is said to be, and none is none", async () => {
  table({ "GET /api/rates": { month: "2026-10", least: 11, tables: [{ rows: [{ state: "UTO", documents: 40, referred: 0 }] }] } });
  enter(Offices, "/offices/rates", { ...AUDITOR, rights: rights("see-rates") }, words);
  const line = within((await screen.findByText("UTO")).closest("tr") as HTMLElement);
  expect(line.getAllByText(words.say("offices-withheld"))).toHaveLength(2);
  line.getByText("0");
  screen.getByText(words.say("offices-rates-withheld", { least: 11 }));
});

const ROLE = { role: "auditor", may: rights("see-access-log"), always: [], never: [{ action: "see-contact", rule: "auditor-only-looks" }], apart: [{ role: "commander", always: true }] };
const FIRST = { role: "first-line", may: [{ action: "see-contact", scope: "own" }], always: [], never: [], apart: [] };

test("what a role may do says how far, and tells what no file can change from what one could", async () => {
  const house = { roles: [ROLE, FIRST], matters: [{ matter: "role", propose: "propose-role", approve: "approve-role", approvers: ["commander"] }], somebody_must: [] };
  expect([reach(ROLE, "see-access-log"), reach(ROLE, "see-contact"), reach(FIRST, "see-contact"), reach(FIRST, "see-access-log")]).toEqual(["all", "never", "own", "not"]);
  table({ "GET /api/roles": house });
  enter(Offices, "/offices/roles/auditor", AUDITOR, words);
  await screen.findByText(words.say("offices-rule-auditor-only-looks"));
});

test.each([
  ["whole", { at: 1795428493000 }],
  ["fault", { at: 1795428493000, fault: "rolled-back" }],
  ["unlooked", undefined],
] as const)("the state of the record is said: %s", async (state, looked) => {
  table({ "GET /api/ledger": { size: 12, ...(looked ? { looked } : {}) } });
  enter(Offices, "/offices/ledger", { ...AUDITOR, rights: rights("see-ledger-state") }, words);
  await screen.findByText(words.say(`offices-ledger-${state}`));
});

test("what is kept past its month is said, and what to do", async () => {
  const term = { clock: "begun", months: 36, end: "erase", evidence: false };
  table({ "GET /api/retention": { classes: [{ class: "access", term, kept: 9, due: 3, overdue: 2, next: "2026-08" }], erasures: [] } });
  enter(Offices, "/offices/retention", { ...AUDITOR, rights: rights("see-ledger-state") }, words);
  await screen.findByText(words.say("offices-retention-overdue", { count: 2 }));
  screen.getByText(words.say("offices-kept-overdue", { count: 2 }));
});

const RULES = {
  rules: [{ rule: { checks: { post: "uta", profile: "desk-visible" } }, at: 1_790_000_000_000, proposal: ID }],
  posts: [
    { post: "uta", profile: "desk-visible" },
    { post: "utb", profile: "desk" },
  ],
  otherwise: "desk",
  profiles: ["stationary", "desk", "desk-visible"],
};

test("by which profile each post checks is said, and a rule is proposed to a second person", async () => {
  const { asked } = table({ "GET /api/rules": RULES, "POST /api/proposals/rules": { id: ID } });
  enter(Offices, "/offices/rules", { ...ADMINISTRATOR, rights: rights("propose-policy") }, words);
  const lines = (await screen.findAllByRole("row")).map((row) => row.textContent ?? "");
  expect(lines.find((line) => line.includes("uta"))).toContain(words.say("offices-profile-desk-visible"));
  expect(lines.find((line) => line.includes("utb"))).toContain(words.say("offices-rule-none"));
  expect(lines.find((line) => line.includes(words.say("offices-posts-all")))).toContain(words.say("offices-profile-desk"));
  fireEvent.change(screen.getByLabelText(words.say("offices-post")), { target: { value: "utb" } });
  fireEvent.change(screen.getByLabelText(words.say("offices-checks-by")), { target: { value: "stationary" } });
  fireEvent.click(screen.getByRole("button", { name: words.say("offices-propose") }));
  await screen.findByText(words.say("offices-brought-proposed"));
  expect(asked.find(({ way }) => way === "POST")?.body).toEqual({ checks: { post: "utb", profile: "stationary" } });
});

test("who may not propose a rule reads it, and nothing else", async () => {
  table({ "GET /api/rules": RULES });
  enter(Offices, "/offices/rules", { ...AUDITOR, rights: rights("see-ledger-state") }, words);
  await screen.findByText(words.say("offices-rules-note"));
  expect(screen.queryByRole("button", { name: words.say("offices-propose") })).toBeNull();
});

test("another time is proposed for what a rule can say, within what it can", async () => {
  const term = { clock: "begun", months: 36, end: "erase", evidence: false };
  const of = (name: string, between?: [number, number]) => ({ class: name, term: { ...term, ...(between ? { between } : {}) }, kept: 0, due: 0, overdue: 0 });
  const { asked } = table({
    "GET /api/retention": { classes: [of("access", [12, 120]), of("evidence", [1, 120]), of("trust")], erasures: [] },
    "POST /api/proposals/rules": { id: ID },
  });
  enter(Offices, "/offices/retention", { ...ADMINISTRATOR, rights: rights("see-ledger-state", "propose-retention") }, words);
  const what = await screen.findByLabelText(words.say("offices-class-of"));
  expect([...what.querySelectorAll("option")].map((option) => option.value)).toEqual(["access", "evidence"]);
  screen.getByText(words.say("offices-months-between", { least: "12", most: "120" }));
  fireEvent.change(screen.getByLabelText(words.say("offices-months")), { target: { value: "48" } });
  fireEvent.click(screen.getByRole("button", { name: words.say("offices-propose") }));
  await screen.findByText(words.say("offices-brought-proposed"));
  expect(asked.find(({ way }) => way === "POST")?.body).toEqual({ kept: { class: "access", months: 48 } });
});

test.each([
  [{ checks: { post: "uta", profile: "desk-visible" } }, "policy", () => words.say("offices-rule-checks", { post: "uta", profile: words.say("offices-profile-desk-visible") })],
  [{ checks: { profile: "desk" } }, "policy", () => words.say("offices-rule-checks-all", { profile: words.say("offices-profile-desk") })],
  [{ kept: { class: "access", months: 48 } }, "retention", () => words.say("offices-rule-kept", { class: words.say("offices-class-access"), months: "48" })],
])("a proposed rule is a sentence, and a key confirms it: %s", async (rule, matter, said) => {
  const proposal = { id: ID, matter, state: "open", by: "other", at: 1, until: 2, digest: "ab".repeat(32), rule };
  table({ "GET /api/accounts": { accounts: [account] }, "GET /api/proposals/ID": proposal });
  enter(Offices, `/offices/proposals/${ID}`, { ...OFFICER, rights: rights("approve-role", `approve-${matter}`) }, words);
  await screen.findByText(said());
  screen.getByText(words.say("offices-approve-rule-key"));
});

test("months are those that are over, in UTC", () => {
  expect(monthsBefore(new Date("2026-01-31T23:30:00Z"), 3)).toEqual(["2025-12", "2025-11", "2025-10"]);
});
