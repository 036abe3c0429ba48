// What was seen at a place and written down, lettered as the report letters it.
import type { Contact } from "../../api/types.ts";

type Observed = Contact["observations"][number];
export type Place = { letter: string; code: Observed["code"]; version: number; region: NonNullable<Observed["region"]> };

export const placesOf = ({ observations }: Contact): Place[] =>
  observations.flatMap(({ region, code, version }) => (region ? [{ region, code, version }] : [])).map((place, index) => ({ ...place, letter: letterOf(index) }));

/** A to Z, then A2. */
const letterOf = (index: number): string => `${String.fromCharCode(65 + (index % 26))}${index < 26 ? "" : Math.floor(index / 26) + 1}`;

/** The corners of a place, clockwise from the upper left. */
export const cornersAt = ({ region: { sides } }: Place): [number, number][] => {
  const [left = 0, upper = 0, right = 0, lower = 0] = sides;
  return [[left, upper], [right, upper], [right, lower], [left, lower]];
};
