// Relaxing checks: what may be missing, for whom, why and for how long. A key of the commander confirms exactly that.
import { useState } from "react";
import { ask } from "../api/client.ts";
import type { Circumstance, Direction, Relaxable } from "../api/types.ts";
import { Asked } from "../parts/Asked.tsx";
import { Choice } from "../parts/Choice.tsx";
import { Press } from "../parts/Press.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { confirmed } from "../session/passkey.ts";
import { useWords } from "../words/context.tsx";
import { useEnter } from "./useLog.ts";

const MINUTES = [30, 60, 120, 240, 360];
const WHY: readonly Circumstance[] = ["crowd", "danger", "equipment"];
const WAYS: readonly Direction[] = ["entry", "exit", "transit"];
const MINUTE = 60_000;
/** The clock of the server may stand a little behind this one, and six hours are the most. */
const SLACK = 2 * MINUTE;

export function Relax({ post, relaxable: { profile, sets } }: { post: string; relaxable: Relaxable }) {
  const words = useWords();
  const { busy, trouble, enter } = useEnter(post);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [way, setWay] = useState("");
  const [why, setWhy] = useState<string>("");
  const [minutes, setMinutes] = useState("60");
  const toggle = (set: string, on: boolean) => setChosen(new Set(on ? [...chosen, set] : [...chosen].filter((other) => other !== set)));
  const relax = async () => {
    const until = Date.now() + Number(minutes) * MINUTE - (Number(minutes) === MINUTES.at(-1) ? SLACK : 0);
    const circumstance = WHY.find((one) => one === why);
    const direction = WAYS.find((one) => one === way);
    if (!circumstance) return;
    const json = { profile, sets: sets.filter((set) => chosen.has(set)), circumstance, until, ...(direction ? { direction } : {}) };
    const done = await enter((key) => confirmed(() => ask("post", "/api/posts/{post}/relaxations", { at: { post }, json, key })));
    if (done) setChosen(new Set());
  };
  const ready = !busy && chosen.size > 0 && why !== "";
  return (
    <div className="grid gap-3.5 border-t border-line pt-3.5">
      <Trouble trouble={trouble} />
      <fieldset className="grid gap-1">
        <legend className="text-[13px] font-medium text-soft">{words.say("watch-relax-what")}</legend>
        {sets.map((set) => (
          <label key={set} className="flex min-h-9 cursor-pointer items-center gap-2.5">
            <input type="checkbox" checked={chosen.has(set)} onChange={(event) => toggle(set, event.target.checked)} className="size-[18px] accent-(--color-accent)" />
            {words.say(`set-${set}`)}
          </label>
        ))}
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Choice label={words.say("watch-relax-whom")} options={[{ id: "", shown: words.say("watch-all-directions") }, ...WAYS.map((id) => ({ id, shown: words.say(`direction-${id}`) }))]} chosen={way} choose={setWay} />
        <Choice label={words.say("watch-relax-why")} options={[{ id: "", shown: words.say("watch-relax-choose") }, ...WHY.map((id) => ({ id, shown: words.say(`watch-because-${id}`) }))]} chosen={why} choose={setWhy} />
        <Choice label={words.say("watch-relax-for")} options={MINUTES.map((count) => ({ id: String(count), shown: count < 60 ? words.say("watch-minutes", { count }) : words.say("watch-hours", { count: count / 60 }) }))} chosen={minutes} choose={setMinutes} />
      </div>
      <div>
        <Asked opens={<Press isDisabled={!ready}>{words.say("watch-relax")}</Press>} title="watch-relax-title" line="watch-relax-line" yes="watch-relax-yes" does={() => void relax()} />
      </div>
    </div>
  );
}
