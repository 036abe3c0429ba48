import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CASES, OFFICER } from "../../tests/fake/backend.ts";
import { enter, table } from "../../tests/fake/routed.tsx";
import { wordsOf } from "../../tests/fake/words.ts";
import type { Contact, Line } from "../api/types.ts";
import { lifeOf } from "./life.ts";
import Records from "./Records.tsx";
import { filtersOf, kept, keepAll } from "./views.ts";

const words = wordsOf("en", "records");
const line = (number: number, more: Partial<Line> = {}): Line => ({
  id: `${String(number).padStart(8, "0")}-59dc-4fda-9be6-337e7909a186`,
  number: `UTA-2026-00000${number}`,
  phase: "open",
  post: "uta",
  direction: "entry",
  opened: 1795428493000 + number,
  changed: 1795428493000,
  unresolved: false,
  ...more,
});
const session = { ...OFFICER, posts: ["uta", "utf"] };

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test("filters go to the server, stand in the address, and are kept by name without any text that was typed", async () => {
  const { asked } = table({ "GET /api/contacts": { contacts: [line(1), line(2, { unresolved: true })] } });
  const router = enter(Records, "/records", session, words);
  await screen.findByText("UTA-2026-000001");
  fireEvent.change(screen.getByLabelText(words.say("records-phase")), { target: { value: "referred" } });
  await waitFor(() => expect(asked.at(-1)?.path).toContain("phase=referred"));
  expect(router.state.location.search).toEqual({ phase: "referred" });
  fireEvent.click(await screen.findByText(words.say("records-keep")));
  expect(kept(session.account)).toEqual([{ phase: "referred" }]);
});

test("a setting or an address that somebody wrote says nothing that is no filter", () => {
  expect(filtersOf({ post: "UTA; name=Anna", phase: "secret", direction: "entry", number: "L898902C3" })).toEqual({ direction: "entry" });
  keepAll(session.account, [{ post: "uta", note: "Anna" } as never]);
  expect(kept(session.account)).toEqual([{ post: "uta" }]);
});

test("views belong to who kept them, and not to the desk", async () => {
  keepAll(session.account, [{ phase: "referred" }]);
  table({ "GET /api/contacts": { contacts: [] } });
  enter(Records, "/records", session, words);
  const view = words.say("records-phase-referred");
  await screen.findByRole("button", { name: view });
  cleanup();
  enter(Records, "/records", { ...session, account: "2ae908c9-59dc-4fda-9be6-337e7909a186" }, words);
  await screen.findByRole("button", { name: words.say("records-all") });
  expect(screen.queryByRole("button", { name: view })).toBeNull();
});

test("more is brought by the cursor, and arrows go from line to line", async () => {
  table({ "GET /api/contacts": ({ path }: { path: string }) => (path.includes("after=next") ? { contacts: [line(2)] } : { contacts: [line(1)], next: "next" }) });
  enter(Records, "/records", session, words);
  fireEvent.click(await screen.findByText(words.say("table-more")));
  const second = await screen.findByText("UTA-2026-000002");
  const first = screen.getByText("UTA-2026-000001").closest("a");
  first?.focus();
  fireEvent.keyDown(first as HTMLElement, { key: "ArrowDown" });
  expect(document.activeElement).toBe(second.closest("a"));
});

test("where nothing is, the page says what to do", async () => {
  table({ "GET /api/contacts": { contacts: [] } });
  enter(Records, "/records", session, words);
  await screen.findByText(words.say("records-none"));
  await screen.findByText(words.hint("records-none") ?? "");
});

test("a contact has its life on a page of its own", async () => {
  const contact: Contact = { ...CASES.differs.contact, observations: [{ code: "portrait", version: 4 }], phase: "referred" };
  table({ "GET /api/contacts/ID": contact });
  enter(Records, `/records/${contact.id}`, session, words);
  const life = within(await screen.findByRole("region", { name: words.say("records-life") }));
  life.getByText(words.say("records-life-referred"));
  life.getByText(words.say("records-life-observed", { what: words.say("records-seen-portrait") }));
  expect(lifeOf(contact).map(({ what }) => what)).toEqual(["opened", ...contact.bundles.map(() => "evidence"), ...contact.runs.map(() => "run"), "observed", "referred"]);
});

test("what is not for somebody is answered as what is not there", async () => {
  table({});
  enter(Records, "/records/1ae908c9-59dc-4fda-9be6-337e7909a186", session, words);
  await screen.findByText(words.say("problem-none"));
});
