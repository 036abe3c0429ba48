// What an officer can say that they saw, by how one looks for it (Doc 9303-2, Appendix A), and what to make of a document on three axes.
import type { Contact, Session } from "../../api/types.ts";
import { may } from "../../frame/places.ts";

export type Observation = Contact["observations"][number]["code"];
export type Assessed = Contact["assessments"][number];
export type Level = Assessed["level"];

/** Observations, by the way of looking. */
export const WAYS: readonly { way: string; codes: readonly Observation[] }[] = [
  { way: "touch", codes: ["substrate", "relief"] },
  { way: "light", codes: ["tilt", "transmitted-light", "ultraviolet"] },
  { way: "loupe", codes: ["fine-print", "alteration", "stamp"] },
  { way: "make", codes: ["portrait", "laminate", "binding", "reference"] },
  { way: "person", codes: ["likeness", "interview"] },
];

/** The ways with the observations whose sentences have all these words in them. */
export function found(text: string, said: (code: Observation) => string): typeof WAYS {
  const wanted = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const has = (code: Observation) => wanted.every((word) => said(code).toLocaleLowerCase().includes(word));
  return WAYS.map(({ way, codes }) => ({ way, codes: codes.filter(has) })).filter(({ codes }) => codes.length > 0);
}

export const LEVELS = ["suspicion", "finding", "opinion"] as const satisfies readonly Level[];

/** Whether somebody may speak at a level. */
export const speaks = (session: Session, level: Level): boolean => may(session, `assess-${level}`);

/** The three axes, each with what can be said on it. */
export const AXES = {
  authenticity: ["genuine", "counterfeit", "forged", "stolen-blank", "pseudo", "inconclusive"],
  issuance: ["regular", "fraudulently-obtained", "reported-lost", "reported-stolen", "revoked"],
  bearer: ["rightful", "impostor", "morph", "inconclusive"],
} as const;
export type Axis = keyof typeof AXES;
export const AXIS_NAMES = Object.keys(AXES) as Axis[];

/** What the first line does not say: it sends on what it has doubts about. */
const ABOVE: Record<Axis, readonly string[]> = {
  authenticity: ["counterfeit", "forged", "stolen-blank", "pseudo"],
  issuance: ["fraudulently-obtained"],
  bearer: ["impostor", "morph"],
};

export const isWithin = (level: Level, axis: Axis, code: string): boolean => level !== "suspicion" || !ABOVE[axis].includes(code);

/** What was seen and not yet weighed in any assessment. */
export function unweighed({ observations, assessments }: Contact): Observation[] {
  const last = assessments.at(-1)?.version ?? -1;
  return [...new Set(observations.filter(({ version }) => version > last).map(({ code }) => code))];
}
