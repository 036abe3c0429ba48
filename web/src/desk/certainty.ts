// How sure a reading is, at the box of what was read: in whole percent, never more than there is.
import type { Words } from "../words/words.ts";
import type { Box } from "./boxes.ts";

/** Whole percent, rounded down: what is not wholly sure is never said to be. */
export const percentOf = (certainty: number): number => Math.floor(certainty * 100 + 1e-9);

/** A text beside a box: where it begins, and its base line. */
export type Label = { x: number; y: number; percent: number; kind: Box["kind"] };

type Area = { left: number; top: number; right: number; bottom: number };
type Side = "above" | "below";

const LEVELS = [0, 1, 2, 3];
const HIGH = 15;
const WIDE = 38;
const SPACE = 9;

export function areaOf({ corners }: Pick<Box, "corners">): Area {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Where the labels of boxes stand: outside of the zone, above its first line or below the others, and none over another. */
export function labelsOf(boxes: readonly Box[], unit: number, end = Infinity): Label[] {
  const zone = boxes.find(({ kind }) => kind === "zone");
  const placed: { label: Label; side: Side; level: number }[] = [];
  for (const box of boxes) {
    if (box.certainty === undefined) continue;
    const area = areaOf(box);
    const around = zone ? areaOf(zone) : area;
    const first: Side = box.kind === "zone" || box.at?.line === 1 ? "above" : "below";
    const sides: Side[] = [first, first === "above" ? "below" : "above"];
    const places = sides.flatMap((side) => LEVELS.map((level) => ({ side, level, y: baseOf(around, side, level, unit) })));
    const free = places.find(({ side, level, y }) => y > HIGH * unit && y < end && !placed.some((one) => one.side === side && one.level === level && Math.abs(one.label.x - area.left) < WIDE * unit));
    const { side, level, y } = free ?? places[0] ?? { side: first, level: 0, y: area.top };
    placed.push({ label: { x: area.left, y, percent: percentOf(box.certainty), kind: box.kind }, side, level });
  }
  return placed.map(({ label }) => label);
}

const baseOf = ({ top, bottom }: Area, side: Side, level: number, unit: number): number =>
  side === "above" ? top - unit * (SPACE + level * HIGH) : bottom + unit * (SPACE + (level + 0.8) * HIGH);

/** The same for those who do not see the picture. */
export const saidOf = (boxes: readonly Box[], words: Words): string[] =>
  boxes.flatMap(({ kind, certainty, at }) => (certainty === undefined ? [] : [words.say(`desk-certainty-${kind}`, { percent: percentOf(certainty), line: at?.line ?? 0, column: at?.column ?? 0 })]));
