import { describe, expect, test } from "vitest";
import { CASES, OFFICER } from "../../../tests/fake/backend.ts";
import type { Contact, Session } from "../../api/types.ts";
import { lacks, papersOf } from "../../papers/papers.ts";
import { ACTS, endless, goTogether, GROUNDS, hindrances, isCode, isGrave, needsSafeguards, settles, type Act } from "./rules.ts";

const may = (...actions: string[]): Session => ({ ...OFFICER, rights: actions.map((action) => ({ action, scope: "post" })) });
const ALL = may(...ACTS, "close-contact");
const open: Contact = { ...CASES.differs.contact, phase: "open", direction: "entry", wants_assessment: false, safeguarded: true, observations: [], assessments: [], acts: [] };
const acted = (act: Act) => ({ act, confirmed: false, reasons: ["evidence"] });

describe("before an act", () => {
  test("where all is done that comes first, nothing hinders what fits the direction", () => {
    expect(ACTS.filter((act) => hindrances(act, open, ALL).length === 0)).toEqual(ACTS.filter((act) => act !== "keep-from-leaving"));
    expect(hindrances("refuse", { ...open, direction: "exit" }, ALL)).toEqual(["direction"]);
    expect(hindrances("keep-from-leaving", { ...open, direction: "exit" }, ALL)).toEqual([]);
  });

  test("the questions in private come before every act but admission and protection", () => {
    const shy = { ...open, direction: "transit", safeguarded: false } as const;
    expect(ACTS.filter((act) => hindrances(act, shy, ALL).includes("safeguards"))).toEqual(ACTS.filter(needsSafeguards));
    expect(ACTS.filter((act) => !needsSafeguards(act))).toEqual(["admit", "protect"]);
  });

  test("whoever was sent on is examined to the end, and what was found is assessed", () => {
    expect(hindrances("admit", { ...open, phase: "referred" }, ALL)).toEqual(["referred"]);
    const unsaid = { ...open, wants_assessment: true };
    expect(ACTS.filter((act) => !hindrances(act, unsaid, ALL).includes("not-assessed"))).toEqual(["protect", "withdrew"]);
  });

  test("nobody is turned away because of a list alone", () => {
    const reported: Contact["assessments"][number] = { version: 4, run: open.runs[0]?.id ?? "", document: 0, level: "finding", issuance: "reported-lost", because: [] };
    const by = (...assessments: Contact["assessments"]) => hindrances("refuse", { ...open, assessments }, ALL);
    expect(by(reported)).toEqual(["only-reported"]);
    expect(by(reported, { ...reported, version: 5, issuance: null, authenticity: "genuine", bearer: "rightful" })).toEqual([]);
    expect(by(reported, { ...reported, version: 5, level: "suspicion", authenticity: "genuine", bearer: "rightful" })).toEqual(["only-reported"]);
    expect(hindrances("seize", { ...open, assessments: [reported] }, ALL)).toEqual([]);
  });

  test("who may not is told first", () => {
    expect(hindrances("admit-by-derogation", { ...open, phase: "referred" }, may("admit"))[0]).toBe("may-not");
  });

  test("acts go together unless one sends on whom the other keeps", () => {
    expect(goTogether("refuse", "seize") && goTogether("seize", "return-to-carrier") && goTogether("refuse", "return-to-carrier")).toBe(true);
    expect(goTogether("admit", "seize")).toBe(true);
    for (const [one, other] of [["admit", "refuse"], ["admit", "admit-by-derogation"], ["withdrew", "refuse"], ["seize", "seize"]] as const) {
      expect([goTogether(one, other), goTogether(other, one)], `${one} ${other}`).toEqual([false, false]);
    }
  });

  test("what is grave is what keeps, sends away or takes", () => {
    expect(ACTS.filter(isGrave)).toEqual(["refuse", "keep-from-leaving", "seize", "return-to-carrier", "hand-over"]);
  });
});

describe("before the end", () => {
  test("it says where the traveller goes", () => {
    expect(endless(open, ALL)).toEqual(["not-settled"]);
    expect(endless({ ...open, acts: [acted("seize")] }, ALL)).toEqual(["not-settled"]);
    expect(ACTS.filter((act) => !settles(act))).toEqual(["seize"]);
    expect(endless({ ...open, acts: [acted("seize"), acted("refuse")] }, ALL)).toEqual([]);
  });

  test("questions that have to be asked again keep it open", () => {
    expect(endless({ ...open, acts: [acted("refuse")], safeguarded: false }, ALL)).toEqual(["safeguards"]);
    expect(endless({ ...open, acts: [acted("admit")], safeguarded: false }, ALL)).toEqual([]);
    expect(endless({ ...open, acts: [acted("admit")], wants_assessment: true }, ALL)).toEqual(["not-assessed"]);
  });

  test("who may not close is told", () => {
    expect(endless({ ...open, acts: [acted("admit")] }, may())).toEqual(["may-not"]);
  });
});

test("every act has grounds, and a code has no room for words", () => {
  for (const act of ACTS) expect(GROUNDS[act].length, act).toBeGreaterThan(0);
  expect(["a", "entry-ban", "art-6-1"].every(isCode)).toBe(true);
  expect(["", "-a", "a-", "Entry", "a b", "é", "a".repeat(64)].some(isCode)).toBe(false);
});

describe("papers", () => {
  test("only those that somebody's rights allow", () => {
    expect(papersOf(may("refer"))).toEqual(["notice"]);
    expect(papersOf(may("seize", "assess-finding"))).toEqual(["report", "receipt", "returned"]);
    expect(papersOf(may())).toEqual([]);
  });

  test("a paper about what did not happen is not offered", () => {
    expect(lacks("refusal", open) && lacks("receipt", open) && lacks("returned", open)).toBe(true);
    expect(lacks("returned", { ...open, acts: [acted("seize")] })).toBe(true);
    expect(lacks("returned", { ...open, acts: [acted("seize"), acted("return-to-carrier")] })).toBe(false);
    expect(lacks("report", { ...open, runs: [] })).toBe(true);
    expect(lacks("notice", open) || lacks("court", open)).toBe(false);
  });
});
