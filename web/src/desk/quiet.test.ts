// The quiet key: what it asks for is not lost, whatever the server answers, and nothing on the screen tells what it was.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Backend, CASES, Events } from "../../tests/fake/backend.ts";
import { Sitting, type Place } from "./sitting.ts";

const PLACE: Place = { post: "uta", lane: "", direction: "entry" };
const ZONE = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n";
let backend: Backend;
let sitting: Sitting;
beforeEach(() => {
  backend = new Backend(CASES.clear);
  sitting = new Sitting();
  vi.stubGlobal("fetch", backend.fetch);
  vi.stubGlobal("EventSource", Events);
});
afterEach(() => {
  sitting.leave();
  vi.unstubAllGlobals();
});

const dropped = () => sitting.take([{ name: "mrz.txt", file: Object.assign(new Blob([ZONE]), { arrayBuffer: async () => new TextEncoder().encode(ZONE).buffer }) }], PLACE, "vi");
const comes = async () => {
  await dropped();
  await vi.waitFor(() => expect(sitting.state()).toMatchObject({ working: false, contact: { phase: "open" } }));
  return sitting.state().contact?.number ?? "";
};
const referrals = () => backend.done("/referral").map(({ key }) => key);

test("a session that is over is told of, and after signing in the wish is sent under its own key", async () => {
  await comes();
  sitting.expired = vi.fn();
  backend.refusing = [{ end: "/referral", status: 401, code: "no-session" }];
  sitting.speak(PLACE);
  await vi.waitFor(() => expect(sitting.expired).toHaveBeenCalledTimes(1));
  sitting.clear();
  sitting.again(PLACE);
  await vi.waitFor(() => expect(referrals()).toHaveLength(2));
  expect(new Set(referrals()).size).toBe(1);
  await vi.waitFor(() => expect(sitting.state().unsent).toEqual([]));
});

test.each([
  [403, "no-right"],
  [404, "none"],
  [422, "reasons"],
  [429, "too-many"],
])("what is refused with %i is shown as not sent, also beside the next traveller, until it is", async (status, code) => {
  const number = await comes();
  backend.refusing = [{ end: "/referral", status, code }, { end: "/referral", status, code }];
  sitting.speak(PLACE);
  await vi.waitFor(() => expect(sitting.state().unsent).toEqual([number]));
  // The same key again, and no other key lets the traveller pass.
  sitting.speak(PLACE);
  await vi.waitFor(() => expect(referrals()).toHaveLength(2));
  sitting.next();
  expect(backend.done("/acts")).toEqual([]);
  expect(sitting.state().contact).toBeUndefined();
  expect(sitting.state().unsent).toEqual([number]);
  await new Promise((done) => setTimeout(done, 20));
  sitting.resend();
  await vi.waitFor(() => expect(sitting.state().unsent).toEqual([]));
  expect(referrals()).toHaveLength(3);
});

test("what was told by other means is put away", async () => {
  const number = await comes();
  backend.refusing = [{ end: "/referral", status: 403, code: "no-right" }];
  sitting.speak(PLACE);
  await vi.waitFor(() => expect(sitting.state().unsent).toEqual([number]));
  sitting.settle();
  expect(sitting.state().unsent).toEqual([]);
  sitting.resend();
  await new Promise((done) => setTimeout(done, 20));
  expect(referrals()).toHaveLength(1);
});

test("somebody without papers gets a contact and a word in private, and the next document is not theirs", async () => {
  sitting.speak(PLACE);
  sitting.speak(PLACE);
  await vi.waitFor(() => expect(referrals()).toHaveLength(1));
  const [opened, ...more] = backend.done("/contacts");
  expect(more).toEqual([]);
  expect(JSON.parse(String((opened?.body as FormData).get("contact")))).toEqual({ direction: "entry", place: { post: "uta", kind: "lane" }, profile: "desk" });
  expect([...(opened?.body as FormData).keys()]).toEqual(["contact"]);
  await vi.waitFor(() => expect(sitting.state().before).toBe(backend.contact.number));
  const { contact, working, trouble } = sitting.state();
  expect([contact, working, trouble]).toEqual([undefined, false, undefined]);
  backend.contact = { ...backend.contact, phase: "open" };
  await comes();
  expect(backend.done("/contacts")).toHaveLength(2);
});

test("where no contact can begin, that is not lost either", async () => {
  backend.refusing = [{ end: "/contacts", status: 422, code: "post" }];
  sitting.speak(PLACE);
  await vi.waitFor(() => expect(sitting.state().unsent).toEqual([""]));
  sitting.resend();
  await vi.waitFor(() => expect(referrals()).toHaveLength(1));
  expect(new Set(backend.done("/contacts").map(({ key }) => key)).size).toBe(1);
  expect(sitting.state().unsent).toEqual([]);
});

test("a contact that somebody else has ended meanwhile is followed by another one for who is still here", async () => {
  await comes();
  backend.refusing = [{ end: "/referral", status: 409, code: "ended" }];
  sitting.speak(PLACE);
  await vi.waitFor(() => expect(referrals()).toHaveLength(2));
  expect(backend.done("/contacts")).toHaveLength(2);
  expect(sitting.state().unsent).toEqual([]);
});

test("while the contact is only beginning, it is the one that is meant, and no key lets it pass", async () => {
  const stop = sitting.subscribe(() => {
    if (!sitting.state().working || sitting.state().contact) return;
    stop();
    queueMicrotask(() => sitting.speak(PLACE));
  });
  await dropped();
  await vi.waitFor(() => expect(referrals()).toHaveLength(1));
  expect(backend.done("/contacts")).toHaveLength(1);
  sitting.next();
  expect(backend.done("/acts")).toEqual([]);
  expect(sitting.state().contact).toBeUndefined();
});

test("what one officer asked for is never sent in the name of the next", async () => {
  await comes();
  backend.refusing = [{ end: "/referral", status: 503, code: "busy" }];
  sitting.speak(PLACE);
  await vi.waitFor(() => expect(referrals()).toHaveLength(1));
  sitting.leave();
  await new Promise((done) => setTimeout(done, 1200));
  expect(referrals()).toHaveLength(1);
});
