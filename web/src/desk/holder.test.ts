import { expect, test } from "vitest";
import { CASES, PLACES } from "../../tests/fake/backend.ts";
import { ageOf, holderOf, leftOf } from "./holder.ts";

test("age is whole years that were lived, and of an unknown day as young as can be", () => {
  expect(ageOf("1990-02-15", "2026-02-14")).toBe(35);
  expect(ageOf("1990-02-15", "2026-02-15")).toBe(36);
  expect(ageOf("1990-XX-XX", "2026-11-23")).toBe(35);
  expect(ageOf("2008-11-XX", "2026-11-23")).toBe(17);
  expect(ageOf("XXXX-XX-XX", "2026-11-23")).toBeUndefined();
  expect(ageOf("2030-01-01", "2026-11-23")).toBeUndefined();
  expect(ageOf("2026-11-20", "2026-11-23")).toBe(0);
});

test("what is left is never more than there is", () => {
  expect(leftOf("2036-01-04", "2026-11-23")).toEqual({ unit: "years", count: 9 });
  expect(leftOf("2028-11-22", "2026-11-23")).toEqual({ unit: "months", count: 23 });
  expect(leftOf("2028-11-23", "2026-11-23")).toEqual({ unit: "years", count: 2 });
  expect(leftOf("2027-02-22", "2026-11-23")).toEqual({ unit: "days", count: 91 });
  expect(leftOf("2026-11-23", "2026-11-23")).toEqual({ unit: "days", count: 0 });
  expect(leftOf("2026-11-22", "2026-11-23")).toEqual({ unit: "expired", count: 0 });
  expect(leftOf("2026-XX-XX", "2026-11-23")).toBeUndefined();
});

test("a holder is named as the document names them, and what is signed is said to be", () => {
  const { document, at } = CASES.clear.tree;
  if (!document) throw new Error("a document");
  const holder = holderOf(document, at);
  expect(holder).toMatchObject({ family: "EL SPECIMEN BENNANI", given: "FATIMA ZAHRA", native: "فاطمة الزهراء السبيسيمن بناني", sex: "F", by: "signed" });
  const alone = CASES.alone.tree.document;
  if (!alone) throw new Error("a document");
  expect(holderOf(alone, at).by).toBe("printed");
});

test("a date of a chip that proves nothing is not said to be printed", () => {
  for (const name of ["altered-alone", "seal"] as const) {
    const { document, at } = PLACES[name];
    expect(document && holderOf(document, at).by).toBe("unproven");
  }
  const { document, at } = PLACES.chip;
  expect(document && holderOf(document, at).by).toBe("signed");
});
