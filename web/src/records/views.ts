// Filters of the list, as they stand in its address, and the ones that were kept. None of them can say anything about a traveller.
import { recall, keep } from "../frame/settings.ts";

export const PHASES = ["open", "referred", "ended", "merged"] as const;
export const DIRECTIONS = ["entry", "exit", "transit"] as const;
const CODE = /^[a-z0-9][a-z0-9.-]{0,31}$/;

export type Filters = { post?: string; phase?: string; direction?: string; unresolved?: "true" };

/** What is known of whatever stands in an address or a setting; everything else is dropped. */
export function filtersOf(given: unknown): Filters {
  if (typeof given !== "object" || given === null) return {};
  const { post, phase, direction, unresolved } = given as Record<string, unknown>;
  return {
    ...(typeof post === "string" && CODE.test(post) ? { post } : {}),
    ...(PHASES.some((one) => one === phase) ? { phase: String(phase) } : {}),
    ...(DIRECTIONS.some((one) => one === direction) ? { direction: String(direction) } : {}),
    ...(String(unresolved) === "true" ? { unresolved: "true" as const } : {}),
  };
}

export const same = (one: Filters, two: Filters): boolean => JSON.stringify(filtersOf(one)) === JSON.stringify(filtersOf(two));

/** The views that an account kept in this browser, each once: officers share a desk, and not what they look for. */
export function kept(account: string): Filters[] {
  try {
    const list: unknown = JSON.parse(recall("views", account) ?? "[]");
    return Array.isArray(list) ? list.map(filtersOf).slice(0, 12) : [];
  } catch {
    return [];
  }
}

export const keepAll = (account: string, views: readonly Filters[]): void => keep("views", JSON.stringify(views.map(filtersOf)), account);
