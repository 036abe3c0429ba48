// The one summary of a traveller's documents: which of a few things it says, and why.
import type { Contact, Finding, Tree } from "../api/types.ts";

export type SummaryKind = "waiting" | "working" | "clear" | "look" | "incomplete" | "second" | "sent" | "over";
export type Gap = { group: string; reason: string; count: number };
export type Summary = {
  kind: SummaryKind;
  /** Demanded checks that have ended, and all of them. */
  ended: number;
  total: number;
  /** What an officer should look at, gravest first. */
  reasons: Finding[];
  /** What has not been checked, by group and reason. */
  gaps: Gap[];
  /** What was proven: who signed, not revoked, on no list. */
  proofs: Finding[];
};

const WEIGHT: Record<Finding["severity"], number> = { critical: 0, serious: 1, attention: 2, info: 3 };
/** Missing trust data says nothing about a document: by itself it slows nobody (rights 2). */
const OF_TRUST = ["no-anchor", "revocation-no-list", "revocation-stale", "signer-missing"];
/** Nor does a lamp of the reader that is out: the officer takes the page again, or looks at it by hand. */
const OF_LAMPS = ["white-not-seen", "infrared-not-seen", "ultraviolet-not-seen", "ultraviolet-dark"];
const OF_THE_HOUSE = new Set([...OF_TRUST, ...OF_LAMPS]);

export function summaryOf(contact: Contact | undefined, tree: Tree | undefined, state: { partial: boolean; working: boolean }): Summary {
  const found = [...(tree?.findings ?? [])].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  const reasons = found.filter(({ severity }) => severity !== "info");
  const proofs = found.filter(({ severity }) => severity === "info");
  const { ended = 0, total = 0, missing = [] } = tree?.required ?? {};
  return { kind: kindOf(contact, tree, reasons, state), ended, total, reasons, gaps: gapsOf(missing), proofs };
}

function kindOf(contact: Contact | undefined, tree: Tree | undefined, reasons: readonly Finding[], state: { partial: boolean; working: boolean }): SummaryKind {
  if (contact?.phase === "referred") return "sent";
  // While this desk ends it itself, it is not somebody else's doing.
  if (isOver(contact) && !state.working) return "over";
  if (reasons.some(({ severity }) => severity === "critical")) return "second";
  if (state.working || state.partial) return "working";
  if (!tree) return "waiting";
  if (contact?.all_clear !== undefined && tree.meaning === "all-clear") return "clear";
  if (tree.meaning === "failed" || reasons.some(({ code }) => !OF_THE_HOUSE.has(code))) return "look";
  return "incomplete";
}

/** Whether nothing can be done with a contact any more: it ended, or became a part of another. */
export const isOver = (contact: Contact | undefined): boolean => contact?.phase === "ended" || contact?.phase === "merged";

function gapsOf(missing: Tree["required"]["missing"]): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const { path, reason } of missing) {
    const [group = path] = path.split("/");
    const key = `${group} ${reason}`;
    const gap = gaps.get(key) ?? { group, reason, count: 0 };
    gap.count += 1;
    gaps.set(key, gap);
  }
  return [...gaps.values()].sort((a, b) => b.count - a.count);
}

/** Whether so little was checked that an officer's own eyes are the best that there is. */
export const isByHand = ({ kind, ended, total }: Summary): boolean => kind === "incomplete" && ended * 2 < total;
