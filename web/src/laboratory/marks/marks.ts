// Marks that an examiner lays upon a page: in this window, in memory, and nowhere else, until what one shows is written down.
import type { Point } from "../../desk/boxes.ts";
import type { Observation } from "../said/vocabulary.ts";

/** A picture among the evidence, with its width and height in pixels. */
export type Laid = { bundle: string; piece: number; size: readonly [number, number] };

export type Mark = {
  name: string;
  page: string;
  /** The picture that it was laid upon. */
  on: Laid;
  /** Two opposite corners, in pixels of the picture. */
  ends: readonly [Point, Point];
  code: Observation | undefined;
  note: string;
};

/** Marks as they are, and as they were before each change. */
export type Marked = { marks: readonly Mark[]; before: readonly (readonly Mark[])[] };

export type Change =
  | { does: "lay"; page: string; on: Laid; ends: Mark["ends"] }
  | { does: "move"; name: string; ends: Mark["ends"]; /** It goes on with the move before. */ on: boolean }
  | { does: "say"; name: string; code?: Observation | undefined; note?: string }
  | { does: "lift"; name: string }
  | { does: "undo" };

export const NOTHING: Marked = { marks: [], before: [] };
const MOST_BEFORE = 50;

export function changed(state: Marked, change: Change): Marked {
  const { marks, before } = state;
  const next = (now: readonly Mark[]): Marked => ({ marks: now, before: [...before, marks].slice(-MOST_BEFORE) });
  const each = (name: string, does: (mark: Mark) => Mark) => marks.map((mark) => (mark.name === name ? does(mark) : mark));
  switch (change.does) {
    case "lay":
      return next([...marks, { name: nameAfter(marks), page: change.page, on: change.on, ends: change.ends, code: undefined, note: "" }]);
    case "move": {
      const moved = each(change.name, (mark) => ({ ...mark, ends: change.ends }));
      return change.on ? { marks: moved, before } : next(moved);
    }
    case "say":
      // What is typed is not undone letter by letter.
      return { marks: each(change.name, (mark) => ({ ...mark, ...("code" in change ? { code: change.code } : {}), ...(change.note === undefined ? {} : { note: change.note }) })), before };
    case "lift":
      return next(marks.filter(({ name }) => name !== change.name));
    case "undo":
      return before.length === 0 ? state : { marks: before.at(-1) ?? [], before: before.slice(0, -1) };
  }
}

/** Small letters: reasons have numbers, and what is written down has capitals. a to z, then a2. */
function nameAfter(marks: readonly Mark[]): string {
  const taken = new Set(marks.map(({ name }) => name));
  for (let round = 1; ; round += 1) {
    for (let letter = 97; letter <= 122; letter += 1) {
      const name = `${String.fromCharCode(letter)}${round > 1 ? round : ""}`;
      if (!taken.has(name)) return name;
    }
  }
}

/** The left, upper, right and lower side in whole pixels, as the record takes a place; at least one pixel wide and high, and within the picture. */
export function sidesOf({ ends, on: { size } }: Pick<Mark, "ends" | "on">): [number, number, number, number] {
  const [from = [0, 0], , to = [0, 0]] = cornersOf(ends);
  const within = (at: number, most: number) => Math.min(Math.max(0, Math.round(at)), most);
  const [left, upper] = [within(from[0], size[0] - 1), within(from[1], size[1] - 1)];
  return [left, upper, Math.max(left + 1, within(to[0], size[0])), Math.max(upper + 1, within(to[1], size[1]))];
}

/** The four corners between two opposite ones. */
export const cornersOf = ([[x1, y1], [x2, y2]]: Mark["ends"]): [number, number][] => [
  [Math.min(x1, x2), Math.min(y1, y2)],
  [Math.max(x1, x2), Math.min(y1, y2)],
  [Math.max(x1, x2), Math.max(y1, y2)],
  [Math.min(x1, x2), Math.max(y1, y2)],
];
