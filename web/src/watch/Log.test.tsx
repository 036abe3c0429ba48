import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { OFFICER } from "../../tests/fake/backend.ts";
import { enter, table } from "../../tests/fake/routed.tsx";
import { QUIET } from "../../tests/fake/watch.ts";
import { wordsOf } from "../../tests/fake/words.ts";
import Watch from "./Watch.tsx";

const words = wordsOf("en", "watch");
const session = { ...OFFICER, roles: ["commander"], rights: ["watch-lanes", "keep-post-log", "relax-checks"].map((action) => ({ action, scope: "post" })) };
const by = { account: OFFICER.account, number: "UTA-301" };
const order = { id: OFFICER.account, at: QUIET.at, by, relaxation: { profile: "desk", sets: ["chip"], circumstance: "crowd", until: QUIET.at + 3_600_000, in_force: true } };
const note = { id: OFFICER.account.replace("1ae", "2ae"), at: QUIET.at, by, note: { subject: "traffic", text: "Ferry 117 is late." } };
const log = (...entries: object[]) => ({ entries, relaxable: [{ profile: "desk", sets: ["chip", "lists"] }] });

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const region = (id: string) => within(screen.getByRole("region", { name: words.say(id) }));

test("what is relaxed now stands first, with who ordered it, and is lifted after one more question", async () => {
  const { asked } = table({
    "GET /api/posts/uta/log": log(order, note),
    "DELETE /api/posts/uta/relaxations/ID": log({ ...order, relaxation: { ...order.relaxation, in_force: false, lifted: QUIET.at + 1, lifted_by: by } }, note),
  });
  enter(Watch, "/watch/log", session, words);
  await screen.findByText("Ferry 117 is late.");
  region("watch-relaxed").getByText("UTA-301");
  fireEvent.click(region("watch-relaxed").getByRole("button", { name: words.say("watch-lift") }));
  expect(asked.some(({ way }) => way === "DELETE")).toBe(false);
  fireEvent.click(within(screen.getByRole("group", { name: words.say("watch-lift-ask") })).getByRole("button", { name: words.say("watch-lift") }));
  await screen.findByText(words.say("watch-relaxed-none"));
  region("watch-log").getByText(new RegExp(words.say("watch-lifted")));
});

test("nothing is relaxed without what and why, and a note of nothing is not sent", async () => {
  const { asked } = table({ "GET /api/posts/uta/log": log(), "POST /api/posts/uta/relaxations": log(order), "POST /api/posts/uta/log": log(note) });
  enter(Watch, "/watch/log", session, words);
  const relax = await screen.findByRole<HTMLButtonElement>("button", { name: words.say("watch-relax") });
  expect(relax.disabled).toBe(true);
  fireEvent.click(screen.getByLabelText(words.say("set-chip")));
  expect(relax.disabled).toBe(true);
  fireEvent.change(screen.getByLabelText(words.say("watch-relax-why")), { target: { value: "danger" } });
  fireEvent.click(relax);
  fireEvent.click(await screen.findByRole("button", { name: words.say("watch-relax-yes") }));
  await region("watch-relaxed").findByText("UTA-301");
  const sent = asked.find(({ path }) => path.endsWith("/relaxations"))?.body as { until: number };
  expect(sent).toMatchObject({ profile: "desk", sets: ["chip"], circumstance: "danger" });
  expect(Math.abs(sent.until - Date.now() - 3_600_000)).toBeLessThan(60_000);
  const write = screen.getByRole<HTMLButtonElement>("button", { name: words.say("watch-note-write") });
  fireEvent.change(screen.getByLabelText(words.say("watch-note-text")), { target: { value: "  " } });
  expect(write.disabled).toBe(true);
});

test("who may not relax sees what is relaxed, and no form", async () => {
  table({ "GET /api/posts/uta/log": log(order), "GET /api/posts/uta/watch": QUIET });
  enter(Watch, "/watch/log", { ...session, rights: session.rights.filter(({ action }) => action !== "relax-checks") }, words);
  await screen.findByRole("region", { name: words.say("watch-relaxed") });
  region("watch-relaxed").getByText("UTA-301");
  expect(screen.queryByRole("button", { name: words.say("watch-relax") })).toBeNull();
  expect(screen.queryByRole("button", { name: words.say("watch-lift") })).toBeNull();
});
