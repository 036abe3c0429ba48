import { configure, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CASES, Events, OFFICER } from "../../../tests/fake/backend.ts";
import type { Answers } from "../../../tests/fake/answers.ts";
import { enter, table } from "../../../tests/fake/routed.tsx";
import { wordsOf } from "../../../tests/fake/words.ts";
import type { Contact, Session } from "../../api/types.ts";
import Laboratory from "../Laboratory.tsx";
import { found, isWithin } from "./vocabulary.ts";

vi.mock("../LightTable.tsx", () => ({ LightTable: () => null }));

// A whole page is looked through by its roles, again and again: that takes its time where much else runs.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });
const words = wordsOf("en", "laboratory");
const rights = (...actions: string[]): Session => ({ ...OFFICER, rights: actions.map((action) => ({ action, scope: "post" })) });
const EXAMINER = rights("observe", "assess-suspicion", "assess-finding", "correct");
const { contact: seen, tree } = CASES.differs;
let contact: Contact;

/** A server that does what is said to the contact. */
function serve(more: Answers = {}) {
  const next = (change: Partial<Contact>) => (contact = { ...contact, ...change, version: contact.version + 1 });
  return table({
    "GET /api/contacts/ID": () => contact,
    "GET /api/contacts/ID/runs/ID": { result: tree },
    "POST /api/contacts/ID/observations": ({ body }: { body: unknown }) => next({ observations: [...contact.observations, { version: contact.version + 1, code: (body as { code: "relief" }).code }] }),
    "POST /api/contacts/ID/assessments": ({ body }: { body: unknown }) => next({ assessments: [...contact.assessments, { ...(body as Contact["assessments"][number]), version: contact.version + 1 }], wants_assessment: false }),
    "POST /api/contacts/ID/corrections": ({ body }: { body: unknown }) => {
      const { withdrawn } = body as { withdrawn: number };
      return next({ observations: contact.observations.filter(({ version }) => version !== withdrawn), assessments: contact.assessments.filter(({ version }) => version !== withdrawn) });
    },
    ...more,
  });
}

const look = (panel: string, session = EXAMINER) => enter(Laboratory, `/laboratory/${seen.id}/${panel}`, session, words);
const posted = (asked: { way: string; path: string; body: unknown }[]) => asked.filter(({ way }) => way === "POST").map(({ path, body }) => [path.split("/").at(-1), body]);

beforeEach(() => {
  contact = { ...seen, phase: "referred", observations: [], assessments: [], acts: [], wants_assessment: true };
  vi.stubGlobal("EventSource", Events);
});
afterEach(() => vi.unstubAllGlobals());

describe("what was seen", () => {
  test("has its time, and whose it was, where this officer may know", async () => {
    contact = { ...contact, observations: [{ version: 7, code: "relief" }, { version: 9, code: "stamp" }] };
    const at = Date.UTC(2026, 10, 23, 9, 5);
    serve({ "GET /api/contacts/ID/steps": { steps: [{ version: 7, at, what: "observed", by: "UTA-207" }, { version: 9, at, what: "observed" }] } });
    look("seen");
    const list = await screen.findByRole("region", { name: words.say("laboratory-seen-written") });
    const [relief, stamp] = within(list).getAllByRole("listitem");
    await within(relief as HTMLElement).findByText("UTA-207");
    expect(stamp?.querySelector("time")?.dateTime).toBe("2026-11-23T09:05:00Z");
    expect(stamp?.textContent).not.toContain("UTA-");
  });

  test("at a place has a letter, which shows where", async () => {
    contact = { ...contact, observations: [{ version: 7, code: "relief" }, { version: 9, code: "stamp", region: { bundle: seen.bundles[0]?.id ?? "", piece: 12, sides: [10, 20, 30, 40] } }] };
    serve();
    look("seen");
    expect(await screen.findByRole("button", { name: words.say("laboratory-seen-where", { letter: "A" }) })).toBeTruthy();
  });

  test("is searched by words, chosen and written down one by one, and taken back", async () => {
    const { asked } = serve();
    look("seen");
    await userEvent.type(await screen.findByRole("searchbox"), "relief");
    expect(screen.getByText(words.say("laboratory-seen-no-such"))).toBeTruthy();
    await userEvent.clear(screen.getByRole("searchbox"));
    await userEvent.click(screen.getByRole("button", { name: words.say("laboratory-saw-relief") }));
    await userEvent.click(screen.getByRole("button", { name: words.say("laboratory-saw-stamp") }));
    await userEvent.click(screen.getByRole("button", { name: words.say("laboratory-seen-write") }));
    const list = await screen.findByRole("region", { name: words.say("laboratory-seen-written") });
    await vi.waitFor(() => expect(within(list).getAllByRole("listitem")).toHaveLength(2));
    await userEvent.click(within(list).getAllByRole("button")[0] as HTMLElement);
    await userEvent.click(within(within(list).getByRole("group")).getByRole("button", { name: words.say("laboratory-take-back") }));
    await vi.waitFor(() => expect(posted(asked)).toEqual([["observations", { code: "relief" }], ["observations", { code: "stamp" }], ["corrections", { withdrawn: contact.version - 2 }]]));
  });

  test("what the server refused stays chosen, and it is said why", async () => {
    serve({ "POST /api/contacts/ID/observations": "ended" });
    look("seen");
    await userEvent.click(await screen.findByRole("button", { name: words.say("laboratory-saw-tilt") }));
    await userEvent.click(screen.getByRole("button", { name: words.say("laboratory-seen-write") }));
    expect((await screen.findByRole("alert")).textContent).toContain(words.say("problem-ended"));
    expect(screen.getByRole("button", { name: words.say("laboratory-saw-tilt"), pressed: true })).toBeTruthy();
  });

  test("who may not is told", async () => {
    serve();
    look("seen", rights("assess-finding"));
    expect(await screen.findByText(words.say("laboratory-seen-may-not"))).toBeTruthy();
  });

  test("a sentence is found by all words that are typed", () => {
    const codes = (text: string) => found(text, (code) => words.say(`laboratory-saw-${code}`)).flatMap(({ codes: one }) => one);
    expect(codes("RAISED not")).toEqual(["relief"]);
    expect(codes("  ")).toHaveLength(14);
  });
});

describe("an assessment", () => {
  const choose = async (axis: string, code: string) =>
    userEvent.click(within(await screen.findByRole("radiogroup", { name: words.say(`laboratory-axis-${axis}`) })).getByRole("radio", { name: words.say(`laboratory-${axis}-${code}`) }));

  test("is said on three axes, by what was seen since the last one", async () => {
    contact.observations = [{ version: 5, code: "alteration" }];
    const { asked } = serve();
    look("assessment");
    const record = await screen.findByRole("button", { name: words.say("laboratory-assess-do") });
    expect(record.hasAttribute("disabled")).toBe(true);
    await choose("authenticity", "forged");
    await choose("bearer", "rightful");
    await userEvent.click(record);
    await screen.findByRole("region", { name: words.say("laboratory-assess-said") });
    expect(posted(asked)).toEqual([
      ["assessments", { document: 0, level: "finding", authenticity: "forged", issuance: null, bearer: "rightful", because: ["alteration"], run: seen.runs.at(-1)?.id }],
    ]);
  });

  test("a first impression does not say what only an examination can", async () => {
    serve();
    look("assessment", rights("assess-suspicion", "observe"));
    const group = await screen.findByRole("radiogroup", { name: words.say("laboratory-axis-authenticity") });
    expect(within(group).getByRole("radio", { name: words.say("laboratory-authenticity-forged") }).hasAttribute("disabled")).toBe(true);
    expect(within(group).getByRole("radio", { name: words.say("laboratory-authenticity-inconclusive") }).hasAttribute("disabled")).toBe(false);
    expect(screen.getByText(words.say("laboratory-level-not-all"))).toBeTruthy();
    expect([isWithin("suspicion", "issuance", "reported-lost"), isWithin("suspicion", "bearer", "impostor"), isWithin("finding", "bearer", "impostor")]).toEqual([true, false, true]);
  });

  test("a correction is a new one, and then the old one is taken back", async () => {
    contact.assessments = [{ version: 7, run: seen.runs.at(-1)?.id ?? "", document: 0, level: "finding", authenticity: "forged", because: [] }];
    const { asked } = serve();
    look("assessment");
    await userEvent.click(await screen.findByRole("button", { name: words.say("laboratory-assess-correct") }));
    await choose("authenticity", "genuine");
    await userEvent.click(screen.getByRole("button", { name: words.say("laboratory-assess-do-anew") }));
    await vi.waitFor(() => expect(posted(asked).map(([end]) => end)).toEqual(["assessments", "corrections"]));
    expect(posted(asked)[1]?.[1]).toEqual({ withdrawn: 7 });
    expect(contact.assessments.map(({ authenticity }) => authenticity)).toEqual(["genuine"]);
  });

  test("who may not at any level is told who may", async () => {
    serve();
    look("assessment", rights("close-referral"));
    expect(await screen.findByText(words.say("laboratory-assess-may-not"))).toBeTruthy();
  });
});
