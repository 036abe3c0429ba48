import { expect, test } from "vitest";
import { QUIET } from "../../tests/fake/watch.ts";
import type { Trust, Watch } from "../api/types.ts";
import { LONG, needsOf, SOON } from "./needs.ts";

const { at } = QUIET;
const ids = (watch: Partial<Watch>, trust?: Trust) => needsOf({ ...QUIET, ...watch }, trust).map(({ message }) => message);
const lane = QUIET.lanes[0] as Watch["lanes"][number];
const device = QUIET.devices[0] as Watch["devices"][number];

test("where all is quiet nothing is asked of anybody", () => {
  expect(ids({})).toEqual([]);
});

test("what could not end comes first, whatever else there is", () => {
  const referrals = [{ lane: "lane-1", opened: at - LONG.referral, since: at - LONG.referral }];
  expect(ids({ unresolved: 2, referrals })).toEqual(["watch-need-unresolved", "watch-need-referrals"]);
});

test("a wait is long from its limit on, and not before", () => {
  expect(ids({ referrals: [{ lane: "lane-1", opened: 0, since: at - LONG.referral + 1 }] })).toEqual([]);
  expect(ids({ lanes: [{ ...lane, open: 1, oldest: at - LONG.counter + 1 }] })).toEqual([]);
  expect(ids({ lanes: [{ ...lane, open: 1, oldest: at - LONG.counter }] })).toEqual(["watch-need-long"]);
});

test("a counter that somebody left is told, with where to hand its contacts over", () => {
  const left = { ...lane, open: 1, oldest: at - 1000, officer: { account: "1", number: "UTA-101", locked: false } };
  const [need] = needsOf({ ...QUIET, lanes: [left] }, undefined);
  expect([need?.message, need?.to]).toEqual(["watch-need-left", { path: "/watch/hand-over" }]);
  expect(ids({ lanes: [{ ...left, open: 0, oldest: null }] })).toEqual([]);
});

test("a device is missed only while travellers pass, and its token before it ends", () => {
  expect(ids({ devices: [{ ...device, state: "silent" }], began: 0 })).toEqual([]);
  expect(ids({ devices: [{ ...device, state: "silent" }], began: 1 })).toEqual(["watch-need-silent"]);
  const two = needsOf({ ...QUIET, devices: [1, 2].map((id) => ({ ...device, id: String(id), state: "silent" })) }, undefined);
  expect(two.map(({ args }) => args)).toEqual([{ count: 2 }]);
  expect(ids({ devices: [{ ...device, state: "ended", until: at - 1 }] })).toEqual(["watch-need-ended"]);
  expect(ids({ devices: [{ ...device, until: at + SOON }] })).toEqual(["watch-need-ends"]);
  expect(ids({ devices: [{ ...device, until: at + SOON + 1 }] })).toEqual([]);
});

test("a list is too old for everybody after four weeks", () => {
  const trust = (old: string | null) => ({ lists: [{ age: { days: 29, working_days: 20, seen: 0, old } }, {}] }) as unknown as Trust;
  expect(ids({}, trust("older-than-three-working-days"))).toEqual([]);
  expect(ids({}, trust("older-than-four-weeks"))).toEqual(["watch-need-lists"]);
});
