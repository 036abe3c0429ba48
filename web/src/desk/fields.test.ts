import { expect, test } from "vitest";
import { CASES, PLACES } from "../../tests/fake/backend.ts";
import type { Tree } from "../api/types.ts";
import { proofOf, rowsOf } from "./fields.ts";

const states = (tree: Tree) => {
  const rows = rowsOf(tree, 0);
  return { printed: [...new Set(rows.map(({ printed }) => printed.state))], chip: [...new Set(rows.map(({ chip }) => chip.state))] };
};
const expiry = (tree: Tree) => rowsOf(tree, 0).find(({ field }) => field === "date-of-expiry");

test("where no page was read nothing stands as printed", () => {
  for (const name of ["chip", "altered-alone", "seal"] as const) expect(states(PLACES[name])).toEqual({ printed: ["absent"], chip: ["value"] });
  expect(expiry(PLACES.chip)?.chip).toEqual({ state: "value", value: "2036-01-04", signed: true });
  expect(expiry(PLACES["altered-alone"])?.chip).toMatchObject({ state: "value", signed: false });
});

test("where both were read what is beside the page is said to be the same, or what it is", () => {
  expect(states(CASES.clear.tree)).toEqual({ printed: ["value"], chip: ["same"] });
  expect(states(PLACES.sealed)).toEqual({ printed: ["value"], chip: ["same"] });
  expect(states(CASES.alone.tree)).toEqual({ printed: ["value"], chip: ["absent"] });
});

test("a chip that is not as signed is shown, said to be so once, and marked where it differs from the page", () => {
  const { altered, expiry: raised } = PLACES;
  expect(states(altered)).toEqual({ printed: ["value"], chip: ["value"] });
  expect(rowsOf(altered, 0).filter(({ differs }) => differs)).toMatchObject([{ field: "primary-identifier", printed: { value: "AIT<SPECIMEN" }, chip: { value: "AIU<SPECIMEN", signed: false } }]);
  expect(expiry(raised)).toMatchObject({ printed: { value: "2041-01-04" }, chip: { value: "2041-01-04", signed: false }, differs: false });
  expect(Object.fromEntries(Object.entries(PLACES).map(([name, tree]) => [name, proofOf(tree, 0)]))).toMatchObject({ chip: "signed", altered: "altered", expiry: "altered", "altered-alone": "altered" });
  expect([CASES.clear, CASES.unlisted, CASES.alone].map(({ tree }) => proofOf(tree, 0))).toEqual(["signed", "unproven", "none"]);
  expect(proofOf(undefined, 0)).toBe("none");
});

test("what was not read surely enough to compare is not called the same", () => {
  const unsure = (source: string): Tree => {
    const { tree } = CASES.clear;
    const checks = tree.checks.map((check) => (check.of === "date-of-expiry" ? { ...check, result: "undetermined" as const, reason: "reading-unsure" } : check));
    const document = tree.document && { ...tree.document, data: { ...tree.document.data, "date-of-expiry": { value: "2036-01-04", source } } };
    return { ...tree, checks, document } as Tree;
  };
  expect(expiry(unsure("authentic-chip"))).toMatchObject({ printed: { state: "unsure" }, chip: { state: "value", signed: true } });
  expect(expiry(unsure("printed-unsure"))).toMatchObject({ printed: { state: "value" }, chip: { state: "unsure" } });
});
