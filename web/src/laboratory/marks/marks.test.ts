import { expect, test } from "vitest";
import { CASES } from "../../../tests/fake/backend.ts";
import { changed, cornersOf, NOTHING, sidesOf, type Change, type Marked } from "./marks.ts";
import { viewOn } from "../arranged.ts";
import { cornersAt, placesOf } from "./places.ts";

const ends = [[10, 40], [30, 20]] as const;
const after = (...changes: Change[]): Marked => changes.reduce(changed, NOTHING);
const names = ({ marks }: Marked) => marks.map(({ name }) => name);
const on = { bundle: "b", piece: 2, size: [100, 80] } as const;
const lay: Change = { does: "lay", page: "page", on, ends };

test("marks are lettered, and a letter that is free is used again", () => {
  expect(names(after(lay, lay, lay))).toEqual(["a", "b", "c"]);
  expect(names(after(lay, lay, { does: "lift", name: "a" }, lay))).toEqual(["b", "a"]);
  expect(names(Array.from({ length: 27 }, () => lay).reduce(changed, NOTHING)).at(-1)).toBe("a2");
});

test("what was laid, moved or lifted is undone, step by step", () => {
  const moved: Change = { does: "move", name: "a", ends: [[0, 0], [1, 1]], on: false };
  const undone = after(lay, moved, { ...moved, ends: [[5, 5], [9, 9]], on: true }, { does: "undo" });
  expect(undone.marks[0]?.ends).toEqual(ends);
  expect(names(after(lay, { does: "lift", name: "a" }, { does: "undo" }))).toEqual(["a"]);
  expect(after(lay, { does: "undo" }, { does: "undo" })).toEqual(NOTHING);
});

test("what is said of a mark is not undone letter by letter", () => {
  const said = after(lay, { does: "say", name: "a", code: "relief" }, { does: "say", name: "a", note: "see" });
  expect(said.marks[0]).toMatchObject({ code: "relief", note: "see" });
  expect(said.before).toHaveLength(1);
});

test("corners go around, whichever way it was laid", () => {
  expect(cornersOf(ends)).toEqual([[10, 20], [30, 20], [30, 40], [10, 40]]);
});

test("a place goes into the record in whole pixels, and is never empty or outside of its picture", () => {
  const sides = (ends: Marked["marks"][number]["ends"]) => sidesOf({ ends, on });
  expect(sides(ends)).toEqual([10, 20, 30, 40]);
  expect(sides([[-4.2, 7.6], [3.4, 7.7]])).toEqual([0, 8, 3, 9]);
  expect(sides([[90, 70], [300, 200]])).toEqual([90, 70, 100, 80]);
  expect(sides([[120, 100], [300, 200]])).toEqual([99, 79, 100, 80]);
});

test("a place is as large on a picture of another fineness", () => {
  const view = { x: 5, y: 7, scale: 0.5, width: 100, sizes: new Map([["b/2", [200, 160]], ["b/3", [400, 320]]] as const), zoom: 1, centre: [0, 0] } as const;
  expect(viewOn(view, "b/2")).toMatchObject({ x: 5, y: 7, scale: 0.5, size: [200, 160] });
  expect(viewOn(view, "b/3")).toMatchObject({ scale: 0.25 });
  expect(viewOn(view, "b/4")).toBeUndefined();
});

test("what was seen at places has capitals, in the order in which it was said", () => {
  const region = (piece: number) => ({ bundle: "b", piece, sides: [1, 2, 3, 4] });
  const seen = [{ version: 4, code: "relief" }, { version: 5, code: "laminate", region: region(1) }, { version: 7, code: "stamp", region: region(2) }];
  const places = placesOf({ ...CASES.differs.contact, observations: seen as never });
  expect(places.map(({ letter, version }) => [letter, version])).toEqual([["A", 5], ["B", 7]]);
  expect(places[0] && cornersAt(places[0])).toEqual([[1, 2], [3, 2], [3, 4], [1, 4]]);
});
