import { configure, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CASES, Events, OFFICER } from "../../../tests/fake/backend.ts";
import type { Answers } from "../../../tests/fake/answers.ts";
import { enter, table } from "../../../tests/fake/routed.tsx";
import { wordsOf } from "../../../tests/fake/words.ts";
import type { Act, Contact, Session } from "../../api/types.ts";
import Laboratory from "../Laboratory.tsx";
import { ACTS } from "./rules.ts";

vi.mock("../LightTable.tsx", () => ({ LightTable: () => null }));

// A whole page is looked through by its roles, again and again: that takes its time where much else runs.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });
const words = wordsOf("en", "laboratory");
const EXAMINER: Session = { ...OFFICER, rights: [...ACTS, "close-referral", "close-contact", "refer"].map((action) => ({ action, scope: "post" })) };
const { contact: seen, tree } = CASES.differs;
let contact: Contact;

function serve(more: Answers = {}) {
  const next = (change: Partial<Contact>) => (contact = { ...contact, ...change, version: contact.version + 1 });
  return table({
    "GET /api/contacts/ID": () => contact,
    "GET /api/contacts/ID/runs/ID": { result: tree },
    "POST /api/contacts/ID/return": () => next({ phase: "open" }),
    "POST /api/contacts/ID/end": () => next({ phase: "ended" }),
    "POST /api/contacts/ID/acts": ({ body }: { body: unknown }) => next({ acts: [...contact.acts, { act: (body as Act).act, confirmed: false, reasons: (body as { basis: { reasons: string[] } }).basis.reasons }] }),
    ...more,
  });
}

const look = (panel = "decision", session = EXAMINER) => enter(Laboratory, `/laboratory/${seen.id}/${panel}`, session, words);
const act = (name: string) => screen.findByRole("radio", { name: words.say(`laboratory-act-${name}`) });
const tap = async (id: string) => userEvent.click(await screen.findByRole("button", { name: words.say(id) }));

beforeEach(() => {
  contact = { ...seen, phase: "open", direction: "entry", observations: [], assessments: [], acts: [], wants_assessment: false, safeguarded: false };
  delete contact.all_clear;
  vi.stubGlobal("EventSource", Events);
});
afterEach(() => vi.unstubAllGlobals());

describe("what comes first", () => {
  test("the examination is finished before anything is done", async () => {
    contact.phase = "referred";
    const { asked } = serve();
    look();
    expect((await act("admit")).hasAttribute("disabled")).toBe(true);
    await tap("laboratory-return");
    await tap("laboratory-return-yes");
    expect(await screen.findByText(words.say("laboratory-first-returned-met"))).toBeTruthy();
    expect(asked.some(({ path }) => path.endsWith("/return"))).toBe(true);
    expect((await act("admit")).hasAttribute("disabled")).toBe(false);
  });

  test("before the questions in private nobody is refused, and it is said whom to tell which number", async () => {
    serve();
    look();
    expect((await act("refuse")).hasAttribute("disabled")).toBe(true);
    expect(screen.getByText(words.say("laboratory-hindered-safeguards"))).toBeTruthy();
    expect(screen.getByText(words.say("laboratory-private-others", { number: contact.number }))).toBeTruthy();
    expect((await act("protect")).hasAttribute("disabled")).toBe(false);
  });
});

describe("an act", () => {
  test("goes by grounds, and is listed", async () => {
    contact.safeguarded = true;
    const { asked } = serve();
    look();
    await userEvent.click(await act("withdrew"));
    await tap("laboratory-act-do");
    await tap("laboratory-act-yes");
    const list = await screen.findByRole("region", { name: words.say("laboratory-done") });
    expect(within(list).getByText(words.say("laboratory-ground-own-will"))).toBeTruthy();
    expect(asked.find(({ path }) => path.endsWith("/acts"))?.body).toEqual({ act: "withdrew", basis: { reasons: ["own-will"] }, end: false });
  });

  test("where nothing was found no other ground is asked for", async () => {
    contact.all_clear = 12;
    const { asked } = serve({ "POST /api/contacts/ID/acts": () => (contact = { ...contact, acts: [{ act: "admit", confirmed: false, nothing_found: 12 }] }) });
    look();
    await userEvent.click(await act("admit"));
    await tap("laboratory-act-do");
    await tap("laboratory-act-yes");
    await screen.findByRole("region", { name: words.say("laboratory-done") });
    expect(asked.find(({ path }) => path.endsWith("/acts"))?.body).toEqual({ act: "admit", basis: "nothing-found", end: false });
  });

  test("a code of the authority's own is taken, and words are not", async () => {
    contact.safeguarded = true;
    serve();
    look();
    await userEvent.click(await act("refuse"));
    expect(screen.getByText(words.say("laboratory-act-key"))).toBeTruthy();
    const own = screen.getByLabelText(words.say("laboratory-ground-own"));
    await userEvent.type(own, "Because");
    expect(screen.getByText(words.say("laboratory-ground-no-code"))).toBeTruthy();
    expect(screen.getByRole("button", { name: words.say("laboratory-act-do") }).hasAttribute("disabled")).toBe(true);
    await userEvent.clear(own);
    await userEvent.type(own, "art-6");
    expect(screen.getByRole("button", { name: words.say("laboratory-act-do") }).hasAttribute("disabled")).toBe(false);
  });

  test.each([["safeguards", "laboratory-hindered-safeguards"], ["contradiction", "problem-contradiction"], ["only-reported", "problem-only-reported"]])("refused by the server as %s, it says why and keeps what was filled in", async (code, said) => {
    contact.safeguarded = true;
    serve({ "POST /api/contacts/ID/acts": code });
    look();
    await userEvent.click(await act("refuse"));
    await userEvent.click(screen.getByRole("checkbox", { name: words.say("laboratory-ground-no-visa") }));
    await tap("laboratory-act-do");
    await tap("laboratory-act-yes-key");
    expect((await screen.findByRole("alert")).textContent).toContain(words.say(said));
    expect((screen.getByRole("checkbox", { name: words.say("laboratory-ground-no-visa") }) as HTMLInputElement).checked).toBe(true);
  });
});

test("a contact ends once it is said where the traveller goes", async () => {
  contact.acts = [{ act: "seize", confirmed: true, reasons: ["evidence"] }];
  contact.safeguarded = true;
  serve();
  look();
  expect(await screen.findByText(words.say("laboratory-hindered-not-settled"))).toBeTruthy();
  await userEvent.click(await act("withdrew"));
  await tap("laboratory-act-do");
  await tap("laboratory-act-yes");
  await tap("laboratory-end-do");
  await userEvent.click(screen.getByRole("button", { name: words.say("laboratory-end-do") }));
  expect(await screen.findByText(words.say("laboratory-done-over"))).toBeTruthy();
});

describe("papers", () => {
  const opened = vi.fn();
  beforeEach(() => {
    opened.mockClear();
    vi.stubGlobal("open", opened);
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:paper", revokeObjectURL: () => undefined }));
  });

  test("the language is asked, the window opens, and what has no ground is not offered", async () => {
    const { asked } = serve({ "GET /api/contacts/ID/papers/notice": {} });
    look("papers");
    const notice = await screen.findByRole("group", { name: words.say("laboratory-paper-notice") });
    expect(screen.queryByRole("group", { name: words.say("laboratory-paper-refusal") })).toBeNull();
    expect(screen.getByText(words.say("laboratory-paper-lacks-refusal"))).toBeTruthy();
    expect(screen.queryByText(words.say("laboratory-paper-report"))).toBeNull();
    await userEvent.click(within(notice).getByRole("button", { name: "العربية" }));
    expect(await screen.findByRole("status")).toBeTruthy();
    expect(asked.at(-1)?.path).toMatch(/papers\/notice\?language=ar$/);
    expect(opened).toHaveBeenCalledWith("blob:paper");
  });

  test("a paper without ground is said to be so", async () => {
    serve({ "GET /api/contacts/ID/papers/notice": "no-ground" });
    look("papers");
    await userEvent.click(within(await screen.findByRole("group", { name: words.say("laboratory-paper-notice") })).getByRole("button", { name: "English" }));
    expect((await screen.findByRole("alert")).textContent).toContain(words.say("problem-no-ground"));
    expect(opened).not.toHaveBeenCalled();
  });
});
