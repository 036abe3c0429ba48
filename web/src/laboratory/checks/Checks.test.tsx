import { configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { CASES, Events, OFFICER, type Answered } from "../../../tests/fake/backend.ts";
import { enter, table } from "../../../tests/fake/routed.tsx";
import { wordsOf } from "../../../tests/fake/words.ts";
import type { Session } from "../../api/types.ts";
import Laboratory from "../Laboratory.tsx";

vi.mock("../LightTable.tsx", () => ({ LightTable: () => null }));

type Answers = Parameters<typeof table>[0];

const words = wordsOf("en", "laboratory");
const EXAMINER: Session = { ...OFFICER, roles: ["second-line"], rights: ["assess-finding", "run-again", "see-trust"].map((action) => ({ action, scope: "post" })) };
const { portrait, unlisted, alone } = CASES;
const anchor = portrait.tree.document?.signers[0]?.anchor;
const LIST = { kind: "master-list", state: "UT", sha256: "d0".repeat(32), signed: "2026-01-10T09:00:00Z", imported: "2026-11-23T13:44:12Z", count: 16, overdue: false };

/** What the server answers about a contact; a trust store that came in by two people. */
const answers = ({ contact, tree }: Answered): Answers => ({
  "GET /api/contacts/ID": contact,
  "GET /api/contacts/ID/runs/ID": { result: tree },
  "GET /api/trust": { lists: [LIST], certificates: 1, keys: 1, kind: "specimen", serial: 2, version: "a".repeat(64), inspections: "b".repeat(64) },
  "GET /api/trust/versions": { versions: [{ serial: 2, at: 1795441452321, before: "", version: "" }] },
  "GET /api/trust/versions/2": { serial: 2, at: 1795441452321, by: OFFICER.account, proposal: OFFICER.account, difference: { certificates_added: [{ sha256: anchor?.sha256, key: "k", kind: "root", subject: anchor?.subject }, { sha256: "e".repeat(64), key: "k", kind: "link", subject: "C=UT,CN=Link to E2" }] } },
});

const open = (of: Answered, page: string, more: Answers = {}) => {
  const server = table({ ...answers(of), ...more });
  return { server, router: enter(Laboratory, `/laboratory/${of.contact.id}/${page}`, EXAMINER, words) };
};

// A tree of roles takes its time where many tests run at once.
vi.setConfig({ testTimeout: 20_000 });
configure({ asyncUtilTimeout: 5000 });
beforeAll(async () => {
  await Promise.all([import("./Checks.tsx"), import("../chain/Chain.tsx"), import("../runs/Runs.tsx")]);
});
beforeEach(() => {
  vi.stubGlobal("EventSource", Events);
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});
afterEach(() => vi.unstubAllGlobals());

describe("the tree of checks", () => {
  test("what was not successful is shown first, with its word and its reason", async () => {
    open(portrait, "checks");
    const tree = await screen.findByRole("treegrid", { name: words.say("laboratory-page-checks") });
    const row = await within(tree).findByRole("row", { name: /DG2/ });
    expect(row.textContent).toContain(words.word("result", "failed"));
    expect(row.textContent).toContain(words.word("reason", "hash-mismatch"));
    expect(within(tree).queryByRole("row", { name: /DG11/ })).toBeNull();
    expect(screen.getByRole("radio", { name: /^Not successful/ }).getAttribute("aria-checked")).toBe("true");
  });

  test("one result alone, and what was typed", async () => {
    open(portrait, "checks");
    await screen.findByRole("treegrid");
    await userEvent.click(screen.getByRole("radio", { name: /^All/ }));
    await userEvent.click(screen.getByRole("searchbox"));
    await userEvent.paste("dg11");
    expect(await screen.findByRole("row", { name: /DG11/ })).toBeTruthy();
    expect(screen.queryByRole("row", { name: /DG2 / })).toBeNull();
    await userEvent.paste(" nothing-like-this");
    expect(await screen.findByText(words.say("laboratory-checks-none"))).toBeTruthy();
  });

  test("by keys alone: down to a check, whose page is in the address", async () => {
    const { router } = open(portrait, "checks");
    const first = (await screen.findAllByRole("row"))[0] as HTMLElement;
    first.focus();
    await userEvent.keyboard("{ArrowDown}");
    await waitFor(() => expect(router.state.location.pathname).toMatch(/DataGroupIntegrityCheck\/DG2$/));
    const card = await screen.findByRole("region", { name: /DG2/ });
    expect(card.textContent).toContain("Failed: the hash is not the signed one.");
    expect(card.textContent).toContain("TR-03135-1, 5.8.8.2.1");
    expect(card.textContent).toContain(words.word("mode", "mandatory"));
    expect(card.textContent).toContain("EF.SOD");
    await userEvent.click(within(card).getByRole("button", { name: words.say("laboratory-check-close") }));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/\/checks$/));
  });

  test("whoever comes by an address sees the line that it names", async () => {
    const seen: (string | null)[] = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      seen.push(this.closest("[role=row]")?.textContent ?? null);
    };
    open(portrait, "checks/0/ElectronicChecks/IntegrityCheck/DataGroupsIntegrityCheck/DataGroupIntegrityCheck/DG11");
    await screen.findByRole("region", { name: /DG11/ });
    await waitFor(() => expect(seen.some((text) => text?.includes("DG11"))).toBe(true));
  });

  test("an address of a check that is not there leads to all of them", async () => {
    const { router } = open(portrait, "checks/0/No/Such/Check");
    await waitFor(() => expect(router.state.location.pathname).toMatch(/\/checks$/));
  });

  test("why something was not checked stands with it", async () => {
    const { contact, tree } = alone;
    const check = tree.checks.find(({ result, reason }) => (result === "not supported" || result === "aborted") && reason !== "aggregated");
    if (!check) throw new Error("a zone alone leaves checks open");
    open({ contact, tree }, `checks/${[check.document ?? "all", check.path, ...(check.of ? [check.of] : [])].join("/")}`);
    expect(await screen.findByText(words.say("laboratory-check-why-not"))).toBeTruthy();
    expect(screen.getAllByText(new RegExp(words.word("reason", check.reason))).length).toBeGreaterThan(0);
  });

  test("it is taken along as a file", async () => {
    const made: Blob[] = [];
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: (blob: Blob) => (made.push(blob), "blob:x"), revokeObjectURL: () => undefined }));
    open(portrait, "checks");
    await userEvent.click(await screen.findByRole("button", { name: words.say("table-export") }));
    expect(await made[0]?.text()).toContain("hash is not the signed one");
  });
});

test("findings have their values and lead to their checks; versions name all five inputs", async () => {
  open(portrait, "checks/findings");
  const list = await screen.findByRole("list", { name: words.say("laboratory-checks-page-findings") });
  const [first] = within(list).getAllByRole("listitem");
  expect(first?.textContent).toContain("data-group-altered");
  expect(within(first as HTMLElement).getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([expect.stringMatching(/DataGroupIntegrityCheck\/DG2$/)]);
  await userEvent.click(screen.getByRole("link", { name: words.say("laboratory-checks-page-versions") }));
  for (const input of ["evidence", "trust", "policy", "engine", "at"]) expect(await screen.findByRole("region", { name: words.word("input-of", input) })).toBeTruthy();
});

describe("the chain", () => {
  test("from the chip to who vouches, how that came in, and its link certificate", async () => {
    open(portrait, "chain");
    const chain = await screen.findByRole("list", { name: words.say("laboratory-chain") });
    expect(await within(chain).findByText("DS p256")).toBeTruthy();
    expect(within(chain).getByText("CSCA Utopia E1")).toBeTruthy();
    expect((await within(chain).findByText(new RegExp(words.say("laboratory-chain-by-two")))).textContent).toMatch(/2026/);
    expect(within(chain).getByText("Link to E2")).toBeTruthy();
    expect(screen.getByText(/The chain is closed/)).toBeTruthy();
  });

  test("what is missing is said, and that it says nothing about the document", async () => {
    open(unlisted, "chain", { "GET /api/trust": undefined });
    expect(await screen.findByText(/No authority of .?UT.? is held/)).toBeTruthy();
    expect(screen.getByText(words.say("laboratory-chain-no-anchor-note"))).toBeTruthy();
    expect(screen.getByText(/The chain is open/)).toBeTruthy();
  });

  test("nothing signed says what to do, and the key of a page stands there without a chip", async () => {
    open(alone, "chain");
    expect(await screen.findByText(words.say("laboratory-chain-none"))).toBeTruthy();
    await userEvent.click(screen.getByRole("link", { name: words.say("laboratory-chain-page-key") }));
    expect(await screen.findByText(words.say("laboratory-key-no-chip"))).toBeTruthy();
  });
});

describe("running again", () => {
  const contact = { ...unlisted.contact, runs: unlisted.contact.runs.slice(-1) };
  const once = { ...unlisted, contact };
  const run = contact.runs.at(-1);
  const again = { ...contact, version: contact.version + 1, runs: [...contact.runs, { ...run, id: "9ae908c9-59dc-4fda-9be6-337e7909a186", changed: ["trust", "at"], versions: { ...run?.versions, trust: "f".repeat(64) } }] };

  test("once is said to be once; then nothing changed is said so", async () => {
    const { server } = open(once, "runs", { "POST /api/contacts/ID/runs": again });
    expect(await screen.findByText(words.say("laboratory-runs-once"))).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: words.say("laboratory-runs-again") }));
    expect(await screen.findByText(words.say("laboratory-runs-same"))).toBeTruthy();
    expect(screen.getByText("ffffffffffffffff")).toBeTruthy();
    expect(server.asked.filter(({ way }) => way === "POST")).toHaveLength(1);
  });

  test("what came out otherwise stands beside what it was", async () => {
    const checks = portrait.tree.checks.map((check) => (check.reason === "hash-mismatch" ? { ...check, result: "successful" as const, reason: "ok" } : check));
    const now = { ...portrait.tree, checks, findings: portrait.tree.findings.filter(({ code }) => code !== "data-group-altered") };
    const { tree } = portrait;
    open({ contact: again as Answered["contact"], tree }, "runs", { "GET /api/contacts/ID/runs/ID": ({ path }: { path: string }) => ({ result: path.includes("9ae908c9") ? now : tree }) });
    const rows = (await screen.findAllByRole("row")).slice(1);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows[0]?.textContent).toContain(words.word("reason", "hash-mismatch"));
    expect(rows[0]?.textContent).toContain(words.word("result", "successful"));
    expect(screen.getByText(words.say("laboratory-runs-went"))).toBeTruthy();
  });

  test("a refusal is said", async () => {
    open(unlisted, "runs", { "POST /api/contacts/ID/runs": "ended" });
    await userEvent.click(await screen.findByRole("button", { name: words.say("laboratory-runs-again") }));
    expect(await screen.findByRole("alert")).toBeTruthy();
  });
});
