// What needs the commander first, out of what the server tells of a post. It proposes where to look, and decides nothing.
import type { SignKind } from "../parts/Sign.tsx";
import type { Trust, Watch } from "../api/types.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A traveller waits long at a counter, and where they were sent on to. */
export const LONG = { counter: 15 * MINUTE, referral: 30 * MINUTE };
/** Tokens of devices are renewed before their last days. */
export const SOON = 14 * DAY;

/** Where something is done about it: a page, and what of it. */
export type Way = { path: string; search?: Record<string, string> };
export type Need = { id: string; kind: SignKind; message: string; args: Record<string, string | number>; millis?: number; to?: Way };

/** What needs the commander, the gravest first. */
export function needsOf(watch: Watch, trust: Trust | undefined): Need[] {
  return [...stuck(watch), ...waiting(watch), ...lanes(watch), ...devices(watch), ...lists(trust)];
}

const list = (post: string, more: Record<string, string>): Way => ({ path: "/records", search: { post, ...more } });

function stuck({ post, unresolved }: Watch): Need[] {
  if (unresolved === 0) return [];
  return [{ id: "unresolved", kind: "grave", message: "watch-need-unresolved", args: { count: unresolved }, to: list(post, { unresolved: "true" }) }];
}

function waiting({ post, at, referrals }: Watch): Need[] {
  const long = referrals.filter(({ since }) => at - since >= LONG.referral);
  const [first] = long;
  if (!first) return [];
  return [{ id: "referrals", kind: "look", message: "watch-need-referrals", args: { count: long.length }, millis: at - first.since, to: list(post, { phase: "referred" }) }];
}

function lanes({ at, lanes, post }: Watch): Need[] {
  return lanes.flatMap(({ name, open, oldest, officer }): Need[] => {
    const lane = name ?? "";
    const to = list(post, { phase: "open" });
    if (open > 0 && officer && officer.since == null) return [{ id: `left-${lane}`, kind: "look", message: "watch-need-left", args: { lane, number: officer.number }, to: { path: "/watch/hand-over" } }];
    if (oldest != null && at - oldest >= LONG.counter) return [{ id: `long-${lane}`, kind: "look", message: "watch-need-long", args: { lane }, millis: at - oldest, to }];
    return [];
  });
}

function devices({ at, began, devices }: Watch): Need[] {
  const tokens = devices.flatMap(({ id, name, state, until }): Need[] => {
    if (state === "ended") return [{ id, kind: "look", message: "watch-need-ended", args: { device: name } }];
    return until - at <= SOON ? [{ id, kind: "unknown", message: "watch-need-ends", args: { device: name }, millis: until - at }] : [];
  });
  // Where nobody passes, nothing is handed in. Which they are stands beside their names, in one line here.
  const count = began > 0 ? devices.filter(({ state }) => state === "silent").length : 0;
  return count === 0 ? tokens : [...tokens, { id: "silent", kind: "unknown", message: "watch-need-silent", args: { count } }];
}

function lists(trust: Trust | undefined): Need[] {
  const old = trust?.lists.filter(({ age }) => age?.old === "older-than-four-weeks") ?? [];
  return old.length === 0 ? [] : [{ id: "lists", kind: "look", message: "watch-need-lists", args: { count: old.length }, to: { path: "/trust" } }];
}
