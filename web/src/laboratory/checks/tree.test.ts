import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CASES } from "../../../tests/fake/backend.ts";
import { wordsOf } from "../../../tests/fake/words.ts";
import type { Check, Tree } from "../../api/types.ts";
import { LANGUAGES } from "../../words/language.ts";
import { isFile, partsOf } from "./input.ts";
import { linesOf } from "./lines.ts";
import { findingsOn, isGrave, sectionOf, sentenceOf } from "./said.ts";
import { groupsOf, keyOf, leaves, opened, pathTo, rooted, sifted, tallied } from "./tree.ts";

const one = (path: string, rest: Partial<Check> = {}): Check => ({ path, document: 0, result: "successful", reason: "ok", section: "5.6", mode: "mandatory", ...rest });
const group = (path: string, result: Check["result"] = "successful"): Check => one(path, { reason: "aggregated", result });
const treeOf = (checks: Check[], missing: Tree["required"]["missing"] = []): Tree => ({ ...CASES.clear.tree, checks, findings: [], required: { ...CASES.clear.tree.required, missing } });

const CHECKS = [
  group("A", "failed"),
  group("A/B"),
  one("A/B/X", { of: "DG1" }),
  one("A/B/X", { of: "DG2" }),
  one("A/C/Y", { result: "failed", reason: "hash-mismatch" }),
  group("A", "not supported"),
  one("A/Z", { document: 1, result: "not supported", reason: "no-input" }),
  group("D", "undetermined"),
  one("D/E", { result: "undetermined", mode: "evaluatory" }),
].map((check, at) => (at === 5 ? { ...check, document: 1 } : check));

describe("the tree", () => {
  const roots = rooted(treeOf(CHECKS, [{ path: "A/Z", document: 1, reason: "no-input" }]));

  test("checks stand in their groups, each document apart, and a group that is not written is passed over", () => {
    expect(roots.map(({ key }) => key)).toEqual(["0/A", "1/A", "0/D"]);
    expect(roots[0]?.children.map(({ key }) => key)).toEqual(["0/A/B", "0/A/C/Y"]);
    expect(leaves(roots).map(({ key }) => key)).toEqual(["0/A/B/X/DG1", "0/A/B/X/DG2", "0/A/C/Y", "1/A/Z", "0/D/E"]);
    expect(groupsOf(roots)).toEqual(["0/A", "0/A/B", "1/A", "0/D"]);
  });

  test("groups are not counted, and a demanded check that has not ended is known", () => {
    expect(tallied(roots)).toEqual({ failed: 1, undetermined: 1, aborted: 0, "not supported": 1, successful: 2 });
    expect(leaves(roots).filter(({ missing }) => missing).map(({ key }) => key)).toEqual(["1/A/Z"]);
  });

  test("what is sifted out takes empty groups along", () => {
    expect(groupsOf(sifted(roots, ({ check }) => check.result === "failed"))).toEqual(["0/A"]);
    expect(sifted(roots, () => false)).toEqual([]);
  });

  test("only groups with something to look at that counts are open at first", () => {
    expect(opened(roots)).toEqual(["0/A"]);
  });

  test("an address leads to a check, and an unknown one nowhere", () => {
    expect(pathTo(roots, "0/A/B/X/DG2")?.map(({ key }) => key)).toEqual(["0/A", "0/A/B", "0/A/B/X/DG2"]);
    expect(pathTo(roots, "0/A/B/X/DG9")).toBeUndefined();
  });

  test("of several files those stand first that want a look, and checks keep their order", () => {
    const several = [one("X/A"), one("X/B", { of: "DG1" }), one("X/B", { of: "DG2", result: "failed" }), one("X/C", { result: "failed" })];
    expect(rooted(treeOf(several)).map(({ key }) => key)).toEqual(["0/X/A", "0/X/B/DG2", "0/X/B/DG1", "0/X/C"]);
  });

  test("the same check twice has two names", () => {
    const twice = leaves(rooted(treeOf([one("A/X"), one("A/X")])));
    expect(new Set(twice.map(({ key }) => key)).size).toBe(2);
  });
});

describe("what is said of a check", () => {
  const { tree } = CASES.portrait;
  const portrait = tree.checks.find(({ of, path }) => of === "DG2" && path.endsWith("DataGroupIntegrityCheck")) as Check;
  const zone = tree.checks.find(({ of, path }) => of === "DG1" && path.endsWith("DataGroupIntegrityCheck")) as Check;

  test("a finding about one file says nothing of another", () => {
    expect(findingsOn(tree, portrait).map(({ code }) => code)).toEqual(["data-group-altered"]);
    expect(findingsOn(tree, zone)).toEqual([]);
    expect([isGrave(tree, portrait), isGrave(tree, zone)]).toEqual([true, false]);
  });

  test("a finding about one field says nothing of another", () => {
    const { tree: differs } = CASES.differs;
    const on = (of: string) => findingsOn(differs, one("CombinedChecks/MrzVsDg1Check/ComponentCheck", { of })).map(({ code }) => code);
    expect(on("secondary-identifier")).toEqual(["mrz-differs-from-chip"]);
    expect(on("sex")).toEqual([]);
  });

  test("result and reason are a sentence, and bare sections are those of the guideline", () => {
    expect(sentenceOf(wordsOf("en", "laboratory"), portrait)).toBe("Failed: the hash is not the signed one.");
    expect([sectionOf("5.8.8.2.1"), sectionOf("Doc 9303-12, 6")]).toEqual(["TR-03135-1, 5.8.8.2.1", "Doc 9303-12, 6"]);
  });

  test("a file of checks has a line for each, with the name in the standard", () => {
    const lines = linesOf(wordsOf("en", "laboratory"), leaves(rooted(tree)));
    expect(lines).toHaveLength(leaves(rooted(tree)).length + 1);
    expect(lines.find((line) => line.includes(portrait.path) && line.join().includes("DG2"))).toContain("the hash is not the signed one");
  });
});

const SPOKEN = LANGUAGES.map((language) => wordsOf(language, "laboratory"));

/** Every check of the catalogue, as it is disclosed. */
const CATALOGUE = readFileSync(join(import.meta.dirname, "../../../../docs/checks.md"), "utf8")
  .split(/^## /m)
  .flatMap((part) => [...part.matchAll(/^\| ([\w/]+)[^|\n]*<br>`/gm)].map(([, path]) => `${part.slice(0, part.indexOf("\n"))}/${path}`));

test("of every check in the catalogue it is told what it looks at, in every language", () => {
  expect(CATALOGUE.length).toBeGreaterThan(150);
  for (const path of CATALOGUE) {
    const parts = partsOf(one(path));
    expect(parts, path).not.toEqual([]);
    for (const words of SPOKEN) {
      for (const part of parts) expect(isFile(part) ? words.has(`file-${part.replace(".", "-")}`) : words.has(`laboratory-input-${part}`), `${path} ${part}`).toBe(true);
    }
  }
  expect(partsOf(one("ElectronicChecks/IntegrityCheck/DataGroupsIntegrityCheck/DataGroupIntegrityCheck", { of: "DG2" }))).toEqual(["DG2", "EF.SOD"]);
});

test("thresholds of the catalogue have a word for their unit", () => {
  const units = [...readFileSync(join(import.meta.dirname, "../../../../docs/checks.md"), "utf8").matchAll(/^\| \w+ \| at (?:least|most) [\d.]+ \| ([^|]+) \|/gm)].map(([, unit]) => unit ?? "");
  expect(units.length).toBeGreaterThan(4);
  for (const unit of units) for (const words of SPOKEN) expect(words.has(`unit-${unit.replace(/[^A-Za-z0-9-]/g, "-")}`), unit).toBe(true);
});

test("names in addresses tell documents and files apart", () => {
  expect([keyOf(one("A/B", { of: "EF.SOD" })), keyOf({ path: "A/B" })]).toEqual(["0/A/B/EF.SOD", "all/A/B"]);
});
