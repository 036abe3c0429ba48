import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { OFFICER } from "../../tests/fake/backend.ts";
import { enter, table } from "../../tests/fake/routed.tsx";
import { wordsOf } from "../../tests/fake/words.ts";
import type { Account, Session } from "../api/types.ts";
import Own from "./Own.tsx";

const words = wordsOf("en", "offices");
const DEPUTY = "e9ce6fa2-d927-45f2-8210-f09f25cb7ad1";
const KEY = "ab".repeat(32);
const DAY = 86_400_000;
const session: Session = { ...OFFICER, rights: ["manage-own-passkeys", "name-deputy"].map((action) => ({ action, scope: "own" })) };
const own: Account = {
  id: session.account,
  number: session.number,
  left: false,
  can_sign_in: true,
  roles: session.roles,
  posts: session.posts,
  passkeys: [KEY],
  deputies: [{ account: DEPUTY, from: 1795428493000, until: 1795428493000 + DAY }],
  linked: false,
};
const answers = {
  "GET /api/accounts/ID": own,
  "PUT /api/session/password": null,
  "PUT /api/session/own-pin": "quick-off",
  "POST /api/session/own-badge": { badge: KEY },
  "DELETE /api/accounts/ID/deputies/ID": { ...own, deputies: [] },
  [`DELETE /api/accounts/ID/passkeys/${KEY}`]: { ...own, passkeys: [] },
  "DELETE /api/session": null,
};
let asked: ReturnType<typeof table>["asked"];

beforeEach(() => {
  ({ asked } = table({ ...answers }));
  enter(Own, "/own", session, words);
});
afterEach(() => vi.unstubAllGlobals());

const section = async (id: string) => within(await screen.findByRole("region", { name: words.say(id) }));
const did = (way: string) => asked.filter((one) => one.way === way).map(({ path, body }) => [path, body]);

test("another password is sent once, and does not stay in the field", async () => {
  const part = await section("offices-own-password");
  const field = part.getByLabelText<HTMLInputElement>(words.say("offices-own-password-field"));
  expect([field.type, field.autocomplete, field.minLength]).toEqual(["password", "new-password", 12]);
  fireEvent.change(field, { target: { value: "a lamp at the strait" } });
  fireEvent.submit(field.form as HTMLFormElement);
  await part.findByText(words.say("offices-own-password-done"));
  expect(did("PUT")).toEqual([["/api/session/password", { password: "a lamp at the strait" }]]);
  expect(field.value).toBe("");
});

test("a PIN that is refused says why, and is not said to be set", async () => {
  const part = await section("offices-own-pin");
  const field = part.getByLabelText<HTMLInputElement>(words.say("offices-own-pin-field"));
  fireEvent.change(field, { target: { value: "4711" } });
  fireEvent.submit(field.form as HTMLFormElement);
  expect((await part.findByRole("alert")).textContent).toContain(words.say("problem-quick-off"));
  expect(part.queryByText(words.say("offices-own-pin-done"))).toBeNull();
});

test("a badge is shown once, and nowhere after that", async () => {
  const part = await section("offices-own-badge");
  fireEvent.click(part.getByRole("button", { name: words.say("offices-own-badge-make") }));
  const once = await section("offices-own-badge-title");
  expect(once.getByRole("status").textContent).toBe(KEY);
  fireEvent.click(once.getByRole("button", { name: words.say("once-done") }));
  await section("offices-own-badge");
  expect(screen.queryByRole("region", { name: words.say("offices-own-badge-title") })).toBeNull();
});

test("whoever stands in is ended after asking once more", async () => {
  const part = await section("offices-deputy");
  const end = () => fireEvent.click(part.getByRole("button", { name: words.say("offices-deputy-end") }));
  end();
  expect(did("DELETE")).toEqual([]);
  end();
  await part.findByText(words.say("offices-none"));
  expect(did("DELETE")).toEqual([[`/api/accounts/${session.account}/deputies/${DEPUTY}`, null]]);
});

test("a key that is lost is revoked after asking once more, and the session is asked for again", async () => {
  const part = await section("offices-own-passkey");
  const revoke = () => fireEvent.click(part.getByRole("button", { name: words.say("offices-revoke") }));
  revoke();
  part.getByRole("group", { name: words.say("offices-own-revoke-sure") });
  revoke();
  await part.findByText(words.say("offices-own-passkey-none"));
  expect(did("DELETE")).toEqual([[`/api/accounts/${session.account}/passkeys/${KEY}`, null]]);
});

test("signing out everywhere is asked once more", async () => {
  const part = await section("offices-own-sessions");
  const end = () => fireEvent.click(part.getByRole("button", { name: words.say("offices-own-sessions-end") }));
  end();
  end();
  await waitFor(() => expect(did("DELETE")).toEqual([["/api/session", null]]));
});
