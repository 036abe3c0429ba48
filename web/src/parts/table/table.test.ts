import { expect, test } from "vitest";
import { cell, csv } from "./csv.ts";
import { filtered, sorted, type Column } from "./order.ts";

test("a formula is a text in a file, and a quote stays one", () => {
  for (const evil of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"]) expect(cell(evil)).toBe(`"'${evil}"`);
  expect(cell('says "no"')).toBe('"says ""no"""');
  expect(cell("2026-11-23")).toBe('"2026-11-23"');
  expect(cell("\u2068UT\u2069")).toBe('"UT"');
});

test("a file begins with its mark, and lines end as they should", () => {
  expect(csv([["a", "b"], ["1", "2\n3"]])).toBe('\uFEFF"a","b"\r\n"1","2\n3"\r\n');
});

type Row = { name: string; size: number };
const ROWS: Row[] = [
  { name: "lane 10", size: 3 },
  { name: "lane 9", size: 20 },
  { name: "Gate", size: 100 },
];
const COLUMNS: Column<Row>[] = [
  { id: "name", head: "Name", text: ({ name }) => name },
  { id: "size", head: "Size", text: ({ size }) => String(size), order: ({ size }) => size },
];
const names = (rows: readonly Row[]) => rows.map(({ name }) => name);

test("every word that is typed has to stand in the line", () => {
  expect(names(filtered(ROWS, COLUMNS, "LANE"))).toEqual(["lane 10", "lane 9"]);
  expect(names(filtered(ROWS, COLUMNS, "20 lane"))).toEqual(["lane 9"]);
  expect(names(filtered(ROWS, COLUMNS, "lane gate"))).toEqual([]);
});

test("numbers are sorted as numbers, names as people do, and nothing by nothing", () => {
  expect(names(sorted(ROWS, COLUMNS, { by: "size", down: true }, "en"))).toEqual(["Gate", "lane 9", "lane 10"]);
  expect(names(sorted(ROWS, COLUMNS, { by: "name", down: false }, "en"))).toEqual(["Gate", "lane 9", "lane 10"]);
  expect(sorted(ROWS, COLUMNS, undefined, "en")).toBe(ROWS);
});
