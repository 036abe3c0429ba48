// The lanes of a post, one calm card each: who works there, and who waits since when. Not how many or how fast.
import type { Lane, Watch } from "../api/types.ts";
import { Empty } from "../parts/Empty.tsx";
import { Marked } from "../parts/Marked.tsx";
import type { SignKind } from "../parts/Sign.tsx";
import { age } from "../parts/Span.tsx";
import { Minute } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";
import { LONG } from "./needs.ts";

export function Lanes({ watch }: { watch: Watch }) {
  const words = useWords();
  return (
    <section aria-labelledby="watch-lanes" className="grid gap-2.5">
      <h2 id="watch-lanes" className="text-lg font-semibold">
        {words.say("watch-lanes")}
      </h2>
      {watch.lanes.length === 0 ? (
        <div className="card">
          <Empty title={words.say("watch-lanes-none")}>{words.hint("watch-lanes-none")}</Empty>
        </div>
      ) : (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(15.5rem,1fr))] gap-3">
          {watch.lanes.map((lane) => (
            <Card key={lane.name ?? ""} lane={lane} at={watch.at} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** How a lane stands: a pictogram and the word for it. */
function stand({ open, oldest, officer }: Lane, at: number): [SignKind, string] {
  if (officer && officer.since == null) return open > 0 ? ["look", "watch-lane-left"] : ["unknown", "watch-lane-closed"];
  if (oldest != null && at - oldest >= LONG.counter) return ["look", "watch-lane-long"];
  if (officer?.locked) return ["unknown", "watch-lane-away"];
  return open > 0 ? ["clear", "watch-lane-works"] : ["unknown", "watch-lane-free"];
}

function Card({ lane, at }: { lane: Lane; at: number }) {
  const words = useWords();
  const { name, open, oldest, officer, last } = lane;
  const [kind, word] = stand(lane, at);
  return (
    <li className="card grid content-start gap-2.5 p-4">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="text-[17px] font-semibold">{name ? <bdi>{name}</bdi> : words.say("watch-lane-unnamed")}</h3>
        <span className="text-sm">
          <Marked kind={kind}>{words.say(word)}</Marked>
        </span>
      </div>
      <p className="flex items-baseline gap-2">
        <span className="text-[26px] leading-none font-semibold">{open}</span>
        <span className="text-sm text-soft">{oldest == null ? words.say("watch-lane-nobody") : words.say("watch-lane-since", { count: open, time: age(words, at - oldest) })}</span>
      </p>
      <p className="text-sm text-soft">
        {officer && (
          <>
            <bdi className="font-medium text-ink">{officer.number}</bdi>{" "}
            {officer.since != null && (
              <>
                {words.say("watch-lane-shift")} <Minute at={officer.since} />
              </>
            )}
            <br />
          </>
        )}
        {words.say("watch-lane-last")} <Minute at={last} />
      </p>
    </li>
  );
}
