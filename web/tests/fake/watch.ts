// A post at which all is quiet, as the server tells of it.
import type { Watch } from "../../src/api/types.ts";

const at = 1795428493000;
const few = { over: 86_400_000, count: 3, least: 11 };

export const QUIET: Watch = {
  post: "uta",
  at,
  lanes: [
    { name: "lane-1", officer: { account: "1ae908c9-59dc-4fda-9be6-337e7909a186", number: "UTA-101", since: at - 7_200_000, locked: false }, open: 1, oldest: at - 120_000, last: at - 120_000 },
    { name: "lane-2", open: 0, last: at - 900_000 },
  ],
  began: 14,
  ended: 13,
  referrals: [],
  unresolved: 0,
  persons: { over: 3_600_000, count: 13, least: 11, median: 41_000, p95: 95_000 },
  vehicles: few,
  devices: [{ id: "2ae908c9-59dc-4fda-9be6-337e7909a186", name: "uta-chip-reader", kind: "chip-reader", state: "heard", heard: at - 60_000, until: at + 90 * 86_400_000 }],
  expected: [{ id: "3ae908c9-59dc-4fda-9be6-337e7909a186", kind: "vehicle", carrier: "utl", service: "utl.117", formed: at - 60_000, expected: 4, come: 2, ended: 1 }],
};
