// What needs the commander, one line each, with the page where something is done about it; or that nothing does.
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Trust, Watch } from "../api/types.ts";
import { Sign } from "../parts/Sign.tsx";
import { age } from "../parts/Span.tsx";
import { local, utc } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";
import { needsOf, type Need, type Way } from "./needs.ts";

type Props = { watch: Watch; trust: Trust | undefined; stale: boolean };

export function Needs({ watch, trust, stale }: Props) {
  const words = useWords();
  const needs = needsOf(watch, trust);
  return (
    <section aria-labelledby="watch-needs" className="card grid gap-3 p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="watch-needs" className="text-lg font-semibold">
          {words.say("watch-needs")}
        </h2>
        <p className={`text-sm ${stale ? "font-medium text-look" : "text-soft"}`}>
          {words.say(stale ? "watch-seen-last" : "watch-seen")}{" "}
          <time className="ident" dateTime={utc(watch.at)}>
            {local(watch.at).slice(11)}
          </time>
        </p>
      </div>
      {needs.length === 0 ? (
        <p role="status" className="flex items-center gap-3 rounded-xl bg-ok-soft p-4 font-medium text-ok">
          <Sign kind="clear" size={24} />
          {words.say("watch-needs-nothing")}
        </p>
      ) : (
        <ul className="grid gap-1.5">
          {needs.map((need) => (
            <One key={need.id} need={need} />
          ))}
        </ul>
      )}
    </section>
  );
}

const GROUNDS: Partial<Record<Need["kind"], string>> = { grave: "bg-grave-soft", look: "bg-look-soft" };

/** What stands on the way to a page. */
const WAYS: Record<string, string> = { "/records": "watch-to-list", "/watch/hand-over": "watch-hand-over", "/trust": "watch-lists" };

/** The way to where something is done about it. */
export const Go = ({ to: { path, search = {} }, children }: { to: Way; children: ReactNode }) => (
  <Link to={path} search={search as never} className="shrink-0 justify-self-start text-sm font-medium text-accent underline underline-offset-2">
    {children}
  </Link>
);

function One({ need: { kind, message, args, millis, to } }: { need: Need }) {
  const words = useWords();
  const named = args.lane === "" ? { ...args, lane: words.say("watch-lane-unnamed") } : args;
  const said = words.say(message, millis === undefined ? named : { ...named, time: age(words, millis) });
  return (
    <li className={`flex items-center gap-3 rounded-xl px-3.5 py-2.5 ${GROUNDS[kind] ?? "bg-unknown-soft"}`}>
      <Sign kind={kind} size={22} />
      <p className="min-w-0 flex-1 font-medium">{said}</p>
      {to && (
        <Go to={to}>{words.say(WAYS[to.path] ?? "watch-to-list")}</Go>
      )}
    </li>
  );
}
