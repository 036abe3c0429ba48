// A ruler upon a picture: two ends in its pixels, and how far they are apart.
import type { Point } from "../desk/boxes.ts";

export type Ruled = readonly [Point, Point];

const MM_PER_INCH = 25.4;

export const pixelsOf = ([[x1, y1], [x2, y2]]: Ruled): number => Math.hypot(x2 - x1, y2 - y1);

/** Millimetres to the tenth, where the picture was measured: more nobody reads off a page of 300 dots to the inch. */
export const millimetresOf = (ruled: Ruled, inch: number): number => Math.round((pixelsOf(ruled) / inch) * MM_PER_INCH * 10) / 10;

/** Where an arrow key moves an end to; nothing where it is no arrow. */
export function moved([x, y]: Point, key: string, far: boolean): Point | undefined {
  const by = far ? 10 : 1;
  const ways: Record<string, Point> = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] };
  const way = ways[key];
  return way && [x + way[0], y + way[1]];
}

/** Where a ruler lies at first: across the middle of what is looked at. */
export function laid({ x, y, scale }: { x: number; y: number; scale: number }, { width, height }: { width: number; height: number }): Ruled {
  const at = (share: number): Point => [Math.round((width * share - x) / scale), Math.round((height * 0.5 - y) / scale)];
  return [at(0.3), at(0.7)];
}

/** Two opposite corners of what lies in the middle of what is looked at. */
export function laidWide({ x, y, scale }: { x: number; y: number; scale: number }, { width, height }: { width: number; height: number }): Ruled {
  const at = (share: number): Point => [Math.round((width * share - x) / scale), Math.round((height * share - y) / scale)];
  return [at(0.4), at(0.6)];
}
