// How the post is doing, in a few numbers: none of them about one officer.
import type { ReactNode } from "react";
import type { Took, Watch } from "../api/types.ts";
import { span } from "../parts/Span.tsx";
import { useWords } from "../words/context.tsx";

const HOUR = 3_600_000;

export function Numbers({ watch }: { watch: Watch }) {
  const words = useWords();
  const counters = watch.lanes.reduce((sum, { open }) => sum + open, 0);
  return (
    <section aria-label={words.say("watch-numbers")} className="grid grid-cols-2 gap-3 md:grid-cols-3 xl:grid-cols-6">
      <Number label={words.say("watch-counters")} number={counters} note={words.say("watch-at-once")} />
      <Number label={words.say("watch-referred")} number={watch.referrals.length} note={words.say("watch-at-once")} />
      <Number label={words.say("watch-began")} number={watch.began} note={words.say("watch-hour")} />
      <Number label={words.say("watch-ended")} number={watch.ended} note={words.say("watch-hour")} />
      <Times label={words.say("watch-person")} took={watch.persons} />
      <Times label={words.say("watch-vehicle")} took={watch.vehicles} />
    </section>
  );
}

function Tile({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="card grid content-start gap-1 px-4 py-3.5">
      <h3 className="text-sm text-soft">{label}</h3>
      {children}
    </div>
  );
}

function Number({ label, number, note }: { label: string; number: number; note: string }) {
  return (
    <Tile label={label}>
      <p className="text-[30px] leading-tight font-semibold">{number}</p>
      <p className="text-[13px] text-faint">{note}</p>
    </Tile>
  );
}

function Times({ label, took: { over, count, least, median, p95 } }: { label: string; took: Took }) {
  const words = useWords();
  const note = words.say(over === HOUR ? "watch-hour" : "watch-day");
  if (median == null || p95 == null) {
    return (
      <Tile label={label}>
        <p className="text-[30px] leading-tight font-semibold text-faint" aria-hidden="true">
          –
        </p>
        <p className="text-[13px] text-soft">{words.say("watch-too-few", { count, least })}</p>
      </Tile>
    );
  }
  return (
    <Tile label={label}>
      <p className="text-xl leading-[1.55] font-semibold">{span(words, median)}</p>
      <p className="text-[13px] text-soft">{words.say("watch-p95", { time: span(words, p95) })}</p>
      <p className="text-[13px] text-faint">{note}</p>
    </Tile>
  );
}
