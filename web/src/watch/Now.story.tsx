import type { Told } from "../../tests/stories/story.ts";
import { QUIET } from "../../tests/fake/watch.ts";
import type { Trust, Watch } from "../api/types.ts";
import { Lanes } from "./Lanes.tsx";
import { Needs } from "./Needs.tsx";
import { Numbers } from "./Numbers.tsx";
import { Devices, Expected, Lists, Referrals } from "./Parts.tsx";

export default { title: "watch/Now", words: ["watch"] } satisfies Told;

const MINUTE = 60_000;
const { at } = QUIET;
const officer = QUIET.lanes[0]?.officer ?? { account: "", number: "", locked: false };
const [device] = QUIET.devices;

/** A post at which much needs its commander at once. */
const BUSY: Watch = {
  ...QUIET,
  unresolved: 2,
  lanes: [
    { name: "lane-1", officer, open: 3, oldest: at - 27 * MINUTE, last: at - MINUTE },
    { name: "lane-2", officer: { account: officer.account, number: "UTA-102", locked: false }, open: 1, oldest: at - 9 * MINUTE, last: at - 9 * MINUTE },
    { name: "lane-3", officer: { ...officer, number: "UTA-103", locked: true }, open: 0, last: at - 4 * MINUTE },
    { name: "vehicles-north-inbound", open: 0, last: at - 90 * MINUTE },
  ],
  referrals: [
    { lane: "lane-1", since: at - 47 * MINUTE, opened: at - 52 * MINUTE },
    { since: at - 3 * MINUTE, opened: at - 5 * MINUTE },
  ],
  devices: ["heard", "silent", "ended"].map((state, index) => ({ ...(device as Watch["devices"][number]), id: `${index}`, name: `uta-chip-reader-${index}`, state: state as "heard", desk: "lane-1", until: at + index * 86_400_000 })),
};
const NOTHING: Watch = { ...QUIET, lanes: [], devices: [], expected: [], referrals: [] };
const list = (kind: string, days: number, old?: string) => ({ sha256: `${kind}${days}`, kind, state: "ut", age: { days, ...(old ? { old } : {}) } });
const TRUST = { lists: [list("master-list", 0), list("revocation-list", 9), list("deviation-list", 40, "older-than-four-weeks")] } as unknown as Trust;

export const NothingNeedsAnybody = () => <Needs watch={QUIET} trust={undefined} stale={false} />;
export const MuchAtOnce = () => <Needs watch={BUSY} trust={TRUST} stale={false} />;
export const NoNetwork = () => <Needs watch={BUSY} trust={undefined} stale />;
export const FewNumbers = () => <Numbers watch={QUIET} />;
export const LanesThatWork = () => <Lanes watch={BUSY} />;
export const NoLane = () => <Lanes watch={NOTHING} />;

const All = ({ watch, trust }: { watch: Watch; trust: Trust | undefined }) => (
  <div className="grid items-start gap-4 lg:grid-cols-2">
    <Referrals watch={watch} />
    <Expected watch={watch} />
    <Devices watch={watch} />
    <Lists trust={trust} trouble={trust ? undefined : { code: "network", args: {} }} />
  </div>
);
export const WhatElse = () => <All watch={BUSY} trust={TRUST} />;
export const NothingElse = () => <All watch={NOTHING} trust={undefined} />;
