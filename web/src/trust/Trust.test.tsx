import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { OFFICER } from "../../tests/fake/backend.ts";
import { enter, table } from "../../tests/fake/routed.tsx";
import { wordsOf } from "../../tests/fake/words.ts";
import type { Difference, HeldList, Proposal, Session } from "../api/types.ts";
import { hindrance } from "../proposals/rules.ts";
import { ageOf, worstFirst } from "./age.ts";
import { short } from "./Radar.tsx";
import Trust from "./Trust.tsx";

const words = wordsOf("en", "offices");
const ID = "6e086851-dac8-4dad-9047-66fb3b4e350a";
const OTHER = "e9ce6fa2-d927-45f2-8210-f09f25cb7ad1";
const hash = (digit: string) => digit.repeat(64);
const rights = (...actions: string[]) => actions.map((action) => ({ action, scope: "all" }));
const MANAGER: Session = { ...OFFICER, roles: ["commander"], rights: rights("see-trust", "import-routine-list", "propose-anchor", "approve-anchor") };
const difference: Difference = {
  before: hash("a"),
  after: hash("b"),
  grounds: ["new-anchor"],
  findings: [],
  certificates_added: [{ key: hash("c"), kind: "root", sha256: hash("d"), state: "UT", subject: "CN=CSCA Utopia Overseas", until: "2037-06-30T09:00:00Z" }],
  certificates_removed: [],
  keys_added: [hash("c")],
  keys_removed: [],
  lists_added: [],
  lists_removed: [],
  seal_signers_added: [],
  seal_signers_removed: [],
  states_added: [],
  states_removed: [],
};
const proposal: Proposal = { id: ID, matter: "anchor", state: "open", by: OTHER, at: 1, until: 2, digest: hash("e"), trust: difference };
const list = (more: Partial<HeldList>): HeldList => ({ kind: "master-list", sha256: hash("f"), imported: "2026-11-23T10:00:00Z", count: 1, overdue: false, ...more });

afterEach(() => vi.unstubAllGlobals());

describe("who may approve is said before they try", () => {
  test.each([
    ["own", { by: OFFICER.account }, MANAGER],
    ["concerned", { concerns: OFFICER.account }, MANAGER],
    ["right", {}, OFFICER],
    ["not-taken", { not_taken: "import-unsigned" }, MANAGER],
    ["settled", { state: "withdrawn" }, MANAGER],
    [undefined, {}, MANAGER],
  ] as const)("%s", (why, more, session) => {
    expect(hindrance({ ...proposal, ...more }, session)).toBe(why);
  });
});

test("ages are those of the standard, and what is too old stands first", () => {
  const age = (days: number, old?: string) => ({ age: { days, seen: 0, working_days: days, ...(old ? { old } : {}) } });
  const lists = [list(age(0)), list(age(4, "older-than-three-working-days")), list({ ...age(40, "older-than-four-weeks"), overdue: true }), list({ ...age(2), overdue: true }), list({})];
  expect(worstFirst(lists).map(ageOf)).toEqual(["weeks", "overdue", "days", "today", "none"]);
});

test("sentences of the radar get the beginning of a hash, and the day of an instant", () => {
  expect(short({ key: hash("a"), at: "2037-06-30T09:00:00Z", days: "4" })).toEqual({ key: "a".repeat(16), at: "2037-06-30", days: "4" });
});

test("what is approved is what was seen: its digest and the version before", async () => {
  const approved = { ...proposal, state: "approved" };
  const { asked } = table({ "GET /api/proposals/ID": proposal, "POST /api/proposals/ID/approve": approved, "GET /api/proposals": { proposals: [] } });
  enter(Trust, `/trust/proposals/${ID}`, MANAGER, words);
  await screen.findByText("CN=CSCA Utopia Overseas");
  screen.getByText(words.say("offices-ground-new-anchor"));
  fireEvent.click(screen.getByRole("button", { name: words.say("offices-approve") }));
  expect(asked.some(({ way }) => way === "POST")).toBe(false);
  fireEvent.click(await screen.findByRole("button", { name: words.say("offices-approve-yes") }));
  await screen.findByText(words.say("offices-settled-approved"));
  expect(asked.find(({ way }) => way === "POST")?.body).toEqual({ digest: hash("e"), before: hash("a") });
});

test("who proposed it is told that somebody else approves, and can take it back", async () => {
  const { asked } = table({ "GET /api/proposals/ID": { ...proposal, by: OFFICER.account }, "POST /api/proposals/ID/withdraw": { ...proposal, state: "withdrawn" } });
  enter(Trust, `/trust/proposals/${ID}`, MANAGER, words);
  await screen.findByText(words.say("offices-hinder-own"));
  expect(screen.queryByRole("button", { name: words.say("offices-approve") })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: words.say("offices-withdraw") }));
  fireEvent.click(await screen.findByRole("button", { name: words.say("offices-withdraw") }));
  await waitFor(() => expect(asked.some(({ path }) => path.endsWith("/withdraw"))).toBe(true));
});

test("where something else is trusted by now, it is said and the difference is read again", async () => {
  const { asked } = table({ "GET /api/proposals/ID": proposal, "POST /api/proposals/ID/approve": "trust-changed" });
  enter(Trust, `/trust/proposals/${ID}`, MANAGER, words);
  fireEvent.click(await screen.findByRole("button", { name: words.say("offices-approve") }));
  fireEvent.click(await screen.findByRole("button", { name: words.say("offices-approve-yes") }));
  await screen.findByText(words.say("problem-trust-changed"));
  await waitFor(() => expect(asked.filter(({ way, path }) => way === "GET" && path.endsWith(ID))).toHaveLength(2));
});

test("lists are shown before they are brought, and what came of it is said", async () => {
  const shows = (body: unknown) => JSON.parse(String((body as FormData).get("import"))) as { show: boolean };
  const { asked } = table({
    "POST /api/trust/imports": ({ body }: { body: unknown }) => (shows(body).show ? { state: "shown", difference } : { state: "proposed", difference, proposal }),
  });
  enter(Trust, "/trust/bring", MANAGER, words);
  await screen.findByText(words.say("offices-nothing-brought"));
  const input = document.querySelector("main input[type=file]") as HTMLInputElement;
  fireEvent.change(input, { target: { files: [new File(["list"], "UT.ml")] } });
  fireEvent.click(await screen.findByRole("button", { name: words.say("offices-propose") }));
  await screen.findByText(words.say("offices-brought-proposed"));
  expect(asked.filter(({ way }) => way === "POST").map(({ body }) => shows(body).show)).toEqual([true, false]);
});
