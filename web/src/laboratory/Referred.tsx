// What was sent on to my posts, the one that waits longest first; what is being ended; and what was kept.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { troubleOf } from "../api/problem.ts";
import type { Session } from "../api/types.ts";
import { Segments } from "../parts/Segments.tsx";
import { Sign, type SignKind } from "../parts/Sign.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useWords } from "../words/context.tsx";
import { linesOf, type Line, type Phase } from "./lines.ts";
import { Since } from "./Since.tsx";

const PHASES = ["referred", "open", "ended"] as const;
const AGAIN = 5000;

export function Referred({ session }: { session: Session }) {
  const words = useWords();
  const [phase, choose] = useState<Phase>("referred");
  const asked = useQuery({ queryKey: ["contacts", "lines", phase, session.account], queryFn: () => linesOf(phase, session.posts), refetchInterval: AGAIN });
  return (
    <main className="min-h-0 flex-1 overflow-auto px-6 py-5" aria-label={words.say("place-laboratory")}>
      <div className="mx-auto grid max-w-[1180px] gap-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="text-[22px] font-semibold">{words.say("laboratory-title")}</h1>
          <Segments label={words.say("laboratory-phase")} chosen={phase} choose={choose} segments={PHASES.map((id) => ({ id, shown: words.say(`laboratory-phase-${id}`) }))} />
        </div>
        <Trouble trouble={asked.error ? troubleOf(asked.error) : undefined} />
        {asked.data && (asked.data.length > 0 ? <Lines lines={asked.data} /> : <Nothing phase={phase} />)}
      </div>
    </main>
  );
}

/** Nobody waits: what that means, and what to do. */
function Nothing({ phase }: { phase: Phase }) {
  const words = useWords();
  return (
    <section className="card grid justify-items-center gap-2 px-6 py-16 text-center">
      <Sign kind="clear" size={36} />
      <h2 className="text-lg font-semibold">{words.say(`laboratory-none-${phase}`)}</h2>
      <p className="max-w-[34rem] text-soft">{words.hint(`laboratory-none-${phase}`)}</p>
    </section>
  );
}

const COLUMNS = ["number", "document", "direction", "outcome", "since"] as const;

function Lines({ lines }: { lines: readonly Line[] }) {
  const words = useWords();
  return (
    <div className="card overflow-auto">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{words.say("laboratory-title")}</caption>
        <thead>
          <tr className="border-b border-line text-[13px] text-soft">
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="px-5 py-3 text-start font-medium">
                {words.say(`laboratory-column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const SIGNS: Record<string, SignKind> = { "all-clear": "clear", failed: "grave", undetermined: "look", incomplete: "unknown" };

function Row({ line }: { line: Line }) {
  const words = useWords();
  const { id, number, kind, issuer, direction, post, outcome, changed } = line;
  return (
    <tr className="border-b border-line last:border-0 hover:bg-accent-soft">
      <td className="px-5 py-3.5">
        <Link to="/laboratory/$" params={{ _splat: id }} className="font-semibold text-accent hover:underline">
          <span className="ident">{number}</span>
        </Link>
      </td>
      <td className="px-5">{kind ? words.say("desk-document", { type: words.word("type", kind), issuer: issuer ?? "" }) : "–"}</td>
      <td className="px-5">
        {words.say(`direction-${direction}`)} · <bdi className="uppercase">{post}</bdi>
      </td>
      <td className="px-5">
        <span className="flex items-center gap-2">
          <Sign kind={SIGNS[outcome ?? ""] ?? "unknown"} />
          {words.say(`laboratory-outcome-${outcome ?? "none"}`)}
        </span>
      </td>
      <td className="px-5">
        <Since at={changed} />
      </td>
    </tr>
  );
}
