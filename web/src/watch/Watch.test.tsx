import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { OFFICER } from "../../tests/fake/backend.ts";
import { enter, table } from "../../tests/fake/routed.tsx";
import { QUIET } from "../../tests/fake/watch.ts";
import { wordsOf } from "../../tests/fake/words.ts";
import Watch from "./Watch.tsx";

const words = wordsOf("en", "watch");
const session = {
  ...OFFICER,
  roles: ["commander"],
  rights: [
    { action: "watch-lanes", scope: "post" },
    { action: "hand-over-contacts", scope: "post" },
  ],
};
const NEW = "5ae908c9-59dc-4fda-9be6-337e7909a186";
const contact = (number: number, more: object = {}) => ({
  id: `${String(number).padStart(8, "0")}-59dc-4fda-9be6-337e7909a186`,
  number: `UTA-2026-00000${number}`,
  phase: "open",
  post: "uta",
  direction: "entry",
  opened: QUIET.at,
  changed: QUIET.at,
  unresolved: false,
  officer: OFFICER.account,
  ...more,
});
const accounts = [
  { id: OFFICER.account, number: "UTA-101", left: false, roles: ["first-line"], posts: ["uta"] },
  { id: NEW, number: "UTA-102", left: false, roles: ["first-line"], posts: ["uta"] },
  { id: "6ae908c9-59dc-4fda-9be6-337e7909a186", number: "UTF-101", left: false, roles: ["first-line"], posts: ["utf"] },
];

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test("a quiet post says so, and shows its lanes, times and devices", async () => {
  table({ "GET /api/posts/uta/watch": QUIET });
  enter(Watch, "/watch", session, words);
  await screen.findByText(words.say("watch-needs-nothing"));
  const lanes = within(screen.getByRole("region", { name: words.say("watch-lanes") }));
  lanes.getByText("lane-1");
  lanes.getByText("UTA-101");
  const numbers = within(screen.getByRole("region", { name: words.say("watch-numbers") }));
  numbers.getByText("41 secs");
  numbers.getByText(words.say("watch-p95", { time: "1 min 35 secs" }));
  numbers.getByText(words.say("watch-too-few", { count: 3, least: 11 }));
  within(screen.getByRole("region", { name: words.say("watch-expected") })).getByText("utl · utl.117");
});

test("what is seen last stays when the server is not reached, and is said to be old", async () => {
  const { answers } = table({ "GET /api/posts/uta/watch": QUIET });
  enter(Watch, "/watch", session, words);
  await screen.findByText(words.say("watch-seen"));
  answers["GET /api/posts/uta/watch"] = "failed";
  await screen.findByText(words.say("watch-seen-last"), {}, { timeout: 8000 });
  screen.getByText("lane-1");
}, 10_000);

test("who asks for nobody's contacts is offered none", async () => {
  const { asked } = table({ "GET /api/posts/uta/watch": QUIET });
  enter(Watch, "/watch/hand-over", { ...session, rights: [{ action: "watch-lanes", scope: "all" }] }, words);
  await screen.findByText("lane-1");
  expect(screen.queryByText(words.say("watch-hand-over"))).toBeNull();
  expect(asked.some(({ path }) => path.startsWith("/api/contacts"))).toBe(false);
});

test("contacts that were chosen are handed to a colleague of this post, each once", async () => {
  const { asked } = table({
    "GET /api/contacts": ({ path }: { path: string }) => ({ contacts: path.includes("phase=open") ? [contact(1), contact(2, { officer: NEW })] : [contact(3, { phase: "referred" })] }),
    "GET /api/accounts": { accounts },
    "POST /api/contacts/ID/hand-over": {},
  });
  enter(Watch, "/watch/hand-over", session, words);
  await screen.findByText("UTA-2026-000001");
  const takers = screen.getByLabelText<HTMLSelectElement>(words.say("watch-to"));
  expect([...takers.options].map(({ text }) => text)).toEqual([words.say("watch-to-choose"), "UTA-101", "UTA-102"]);
  const press = () => screen.getByRole<HTMLButtonElement>("button", { name: /^Hand (\d|over)/ });
  expect(press().disabled).toBe(true);
  fireEvent.click(screen.getByLabelText(words.say("watch-all")));
  fireEvent.change(takers, { target: { value: NEW } });
  expect(press().textContent).toBe(words.say("watch-hand", { count: 2 }));
  fireEvent.click(press());
  await screen.findByText(words.say("watch-handed", { count: 2 }));
  const handed = asked.filter(({ way }) => way === "POST");
  expect(handed.map(({ path, body }) => [path.slice(14, 22), body])).toEqual([
    ["00000001", { to: NEW }],
    ["00000003", { to: NEW }],
  ]);
  await waitFor(() => expect(asked.filter(({ path }) => path.startsWith("/api/contacts?")).length).toBe(4));
});

test("where something fails half-way, what was done is said and what is in the way", async () => {
  let first = true;
  table({
    "GET /api/contacts": ({ path }: { path: string }) => ({ contacts: path.includes("phase=open") ? [contact(1), contact(2)] : [] }),
    "GET /api/accounts": { accounts },
    "POST /api/contacts/ID/hand-over": () => {
      const answer = first ? {} : "stale";
      first = false;
      return answer;
    },
  });
  enter(Watch, "/watch/hand-over", session, words);
  fireEvent.click(await screen.findByLabelText(words.say("watch-all")));
  fireEvent.change(screen.getByLabelText(words.say("watch-to")), { target: { value: NEW } });
  fireEvent.click(screen.getByRole("button", { name: /^Hand 2/ }));
  await screen.findByText(words.say("watch-handed", { count: 1 }));
  expect(screen.getByRole("alert").textContent).toContain(words.say("problem-stale"));
});

test("every empty page says what to do", async () => {
  const nothing = { ...QUIET, lanes: [], devices: [], expected: [] };
  table({ "GET /api/posts/uta/watch": nothing, "GET /api/contacts": { contacts: [] }, "GET /api/accounts": { accounts } });
  enter(Watch, "/watch", session, words);
  for (const empty of ["watch-lanes-none", "watch-referrals-none", "watch-expected-none", "watch-devices-none"]) {
    await screen.findByText(new RegExp(words.hint(empty) ?? "no hint"));
  }
  fireEvent.click(screen.getByRole("link", { name: words.say("watch-hand-over") }));
  await screen.findByText(words.say("watch-hand-none"));
});
