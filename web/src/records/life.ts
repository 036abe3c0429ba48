// The life of a contact, out of what the server shows of it: first what came first.
import type { Contact } from "../api/types.ts";
import type { SignKind } from "../parts/Sign.tsx";

export type Step =
  | { what: "opened"; sign: SignKind }
  | { what: "evidence"; sign: SignKind; pieces: readonly string[] }
  | { what: "run"; sign: SignKind; run: Contact["runs"][number] }
  | { what: "observed"; sign: SignKind; code: string; version: number }
  | { what: "assessed"; sign: SignKind; said: Contact["assessments"][number]; version: number }
  | { what: "acted"; sign: SignKind; act: Contact["acts"][number] }
  | { what: "unresolved" | "referred" | "ended" | "merged"; sign: SignKind };

const RUNS: Record<string, SignKind> = { "all-clear": "clear", failed: "look" };

/** What happened, in its order. Observations and assessments have their places by the versions in which they were said. */
export function lifeOf(contact: Contact): Step[] {
  const said: (Step & { version: number })[] = [
    ...contact.observations.map(({ code, version }) => ({ what: "observed" as const, sign: "look" as const, code, version })),
    ...contact.assessments.map((assessed) => ({ what: "assessed" as const, sign: "look" as const, said: assessed, version: assessed.version })),
  ].toSorted((one, two) => one.version - two.version);
  return [
    { what: "opened", sign: "unknown" },
    ...contact.bundles.map(({ pieces }) => ({ what: "evidence" as const, sign: "unknown" as const, pieces })),
    ...contact.runs.map((run) => ({ what: "run" as const, sign: RUNS[run.outcome] ?? ("unknown" as const), run })),
    ...said,
    ...(contact.phase === "referred" ? [{ what: "referred" as const, sign: "look" as const }] : []),
    ...contact.acts.map((act) => ({ what: "acted" as const, sign: "clear" as const, act })),
    ...(contact.unresolved ? [{ what: "unresolved" as const, sign: "look" as const }] : []),
    ...(contact.phase === "ended" || contact.phase === "merged" ? [{ what: contact.phase as "ended" | "merged", sign: "unknown" as const }] : []),
  ];
}

/** How many pieces of each kind there are. */
export function countsOf(pieces: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return [...counts];
}

/** The post, and which of its lanes. */
export const placeOf = ({ place }: Contact): string => [place.post.toUpperCase(), place.name].filter(Boolean).join(" · ");
