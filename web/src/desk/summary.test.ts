import { expect, test } from "vitest";
import { CASES } from "../../tests/fake/backend.ts";
import { inZone, printedOf } from "./boxes.ts";
import { rowsOf } from "./fields.ts";
import { isByHand, summaryOf } from "./summary.ts";

const still = { partial: false, working: false };
const of = (name: keyof typeof CASES) => summaryOf(CASES[name].contact, CASES[name].tree, still);

test("one of four things is said, and why", () => {
  expect(of("clear")).toMatchObject({ kind: "clear", ended: 75, total: 75, reasons: [], gaps: [] });
  expect(of("differs")).toMatchObject({ kind: "second", reasons: [{ code: "mrz-differs-from-chip" }] });
  expect(of("portrait")).toMatchObject({ kind: "second", reasons: [{ code: "data-group-altered" }] });
  expect(of("alone").kind).toBe("incomplete");
  expect(isByHand(of("alone"))).toBe(true);
});

test("a state whose certificates are missing slows nobody by that alone", () => {
  expect(of("unlisted")).toMatchObject({ kind: "incomplete", reasons: [{ code: "no-anchor" }] });
  expect(isByHand(of("unlisted"))).toBe(false);
});

test("a lamp of the reader that is out slows nobody by that alone, and nothing is clear", () => {
  const { contact, tree } = CASES.unlisted;
  for (const code of ["white-not-seen", "infrared-not-seen", "ultraviolet-not-seen", "ultraviolet-dark"]) {
    const findings = tree.findings.map((finding) => (finding.code === "no-anchor" ? { ...finding, code } : finding));
    expect(summaryOf(contact, { ...tree, findings }, still)).toMatchObject({ kind: "incomplete", reasons: [{ code }] });
  }
});

test("nothing is clear before everything has come", () => {
  const { contact, tree } = CASES.clear;
  expect(summaryOf(contact, tree, { partial: true, working: true }).kind).toBe("working");
  expect(summaryOf(contact, tree, { partial: false, working: true }).kind).toBe("working");
  const { all_clear: _, ...unclear } = contact;
  expect(summaryOf(unclear, tree, still).kind).toBe("incomplete");
  expect(summaryOf(undefined, undefined, still).kind).toBe("waiting");
});

test("what is grave is said at once, and a referral stays what it is", () => {
  const { contact, tree } = CASES.differs;
  expect(summaryOf(contact, tree, { partial: true, working: true }).kind).toBe("second");
  expect(summaryOf({ ...contact, phase: "referred" }, tree, still).kind).toBe("sent");
});

test("what somebody else ended or merged is over, and not while this desk ends it", () => {
  const { contact, tree } = CASES.alone;
  for (const phase of ["ended", "merged"]) {
    expect(summaryOf({ ...contact, phase }, tree, still).kind).toBe("over");
    expect(summaryOf({ ...contact, phase }, tree, { partial: false, working: true }).kind).toBe("working");
  }
  expect(summaryOf({ ...CASES.differs.contact, phase: "ended" }, CASES.differs.tree, still).kind).toBe("over");
});

test("fields stand by where they are said, and what differs is marked", () => {
  const clear = rowsOf(CASES.clear.tree, 0);
  expect(clear.find(({ field }) => field === "date-of-expiry")).toMatchObject({ printed: { state: "value", value: "2036-01-04" }, chip: { state: "same", signed: true }, differs: false });
  const differs = rowsOf(CASES.differs.tree, 0).filter((row) => row.differs);
  expect(differs).toMatchObject([{ field: "secondary-identifier", printed: { value: "SAMIR" }, chip: { value: "KARIM", signed: true } }]);
  expect(rowsOf(CASES.alone.tree, 0).every(({ chip }) => chip.state === "absent")).toBe(true);
  expect(rowsOf(CASES.unlisted.tree, 0)[0]?.chip).toEqual({ state: "same", signed: false });
  expect(rowsOf(undefined, 0)).toHaveLength(clear.length);
});

test("characters of a zone have a place on the page", () => {
  const [finding] = CASES.differs.tree.findings;
  if (!finding) throw new Error("a finding");
  expect(printedOf(finding)).toEqual({ line: 1, column: 6, length: 39 });
  const area = inZone(CASES.differs.tree, finding);
  const [[left = 0] = [], [right = 0] = []] = area?.corners ?? [];
  expect(right - left).toBeGreaterThan(800);
});
