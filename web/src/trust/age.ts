// How old a list is, as it is said: fresh, three working days, four weeks (TR-03135-2, 4.3), overdue, or a decision that does not age.
import type { HeldList } from "../api/types.ts";
import type { SignKind } from "../parts/Sign.tsx";

export type Old = "today" | "fresh" | "days" | "weeks" | "overdue" | "none";

export const KINDS: Record<Old, SignKind> = { today: "clear", fresh: "clear", days: "look", weeks: "grave", overdue: "look", none: "unknown" };

export function ageOf({ age, overdue }: HeldList): Old {
  if (age?.old === "older-than-four-weeks") return "weeks";
  if (overdue) return "overdue";
  if (!age) return "none";
  if (age.old) return "days";
  return age.days === 0 ? "today" : "fresh";
}

const ORDER: readonly Old[] = ["weeks", "overdue", "days", "fresh", "today", "none"];

/** Lists as they are looked at: what is too old stands first. */
export const worstFirst = (lists: readonly HeldList[]): HeldList[] => lists.toSorted((one, two) => ORDER.indexOf(ageOf(one)) - ORDER.indexOf(ageOf(two)));

/** How many are too old, by how much. */
export function agesOf(lists: readonly HeldList[]): Record<"days" | "weeks" | "overdue", number> {
  const of = (old: Old) => lists.filter((list) => ageOf(list) === old).length;
  return { days: of("days"), weeks: of("weeks"), overdue: of("overdue") };
}
