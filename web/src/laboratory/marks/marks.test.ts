import { expect, test } from "vitest";
import { changed, cornersOf, NOTHING, type Change, type Marked } from "./marks.ts";

const ends = [[10, 40], [30, 20]] as const;
const after = (...changes: Change[]): Marked => changes.reduce(changed, NOTHING);
const names = ({ marks }: Marked) => marks.map(({ name }) => name);
const lay: Change = { does: "lay", page: "page", ends };

test("marks are lettered, and a letter that is free is used again", () => {
  expect(names(after(lay, lay, lay))).toEqual(["A", "B", "C"]);
  expect(names(after(lay, lay, { does: "lift", name: "A" }, lay))).toEqual(["B", "A"]);
  expect(names(Array.from({ length: 27 }, () => lay).reduce(changed, NOTHING)).at(-1)).toBe("A2");
});

test("what was laid, moved or lifted is undone, step by step", () => {
  const moved: Change = { does: "move", name: "A", ends: [[0, 0], [1, 1]], on: false };
  const undone = after(lay, moved, { ...moved, ends: [[5, 5], [9, 9]], on: true }, { does: "undo" });
  expect(undone.marks[0]?.ends).toEqual(ends);
  expect(names(after(lay, { does: "lift", name: "A" }, { does: "undo" }))).toEqual(["A"]);
  expect(after(lay, { does: "undo" }, { does: "undo" })).toEqual(NOTHING);
});

test("what is said of a mark is not undone letter by letter", () => {
  const said = after(lay, { does: "say", name: "A", code: "relief" }, { does: "say", name: "A", note: "see" });
  expect(said.marks[0]).toMatchObject({ code: "relief", note: "see" });
  expect(said.before).toHaveLength(1);
});

test("corners go around, whichever way it was laid", () => {
  expect(cornersOf(ends)).toEqual([[10, 20], [30, 20], [30, 40], [10, 40]]);
});
