// A run against the one before it: which inputs are others, and what came out otherwise.
import { Link } from "@tanstack/react-router";
import type { Check, Contact, Finding } from "../../api/types.ts";
import { Hash } from "../../parts/Hash.tsx";
import { Note } from "../../parts/Note.tsx";
import { When } from "../../parts/When.tsx";
import { useWords } from "../../words/context.tsx";
import type { Arguments } from "../../words/words.ts";
import { ResultSign, ResultWord } from "../checks/ResultSign.tsx";
import { ofSaid } from "../checks/said.ts";
import { useRun } from "../useExamined.ts";
import { changedOf, differenceOf, type Changed, type Run, type Turned } from "./difference.ts";

type Props = { contact: Contact; before: Run; after: Run; number: number };

export function Against({ contact, before, after, number }: Props) {
  const words = useWords();
  const [old, now] = [useRun(contact.id, before.id).data, useRun(contact.id, after.id).data];
  const difference = old && now && differenceOf(old, now);
  const nothing = difference && difference.turned.length + difference.came.length + difference.went.length === 0;
  return (
    <section aria-labelledby="lab-against" className="grid gap-4">
      <h3 id="lab-against" className="font-semibold">
        {words.say("laboratory-runs-pair", { before: number - 1, after: number })}
      </h3>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1.5 text-sm">
        {[before, after].map((run, index) => (
          <div key={run.id} className="contents">
            <dt className="text-soft">{words.say("laboratory-runs-number", { number: number - 1 + index })}</dt>
            <dd>
              <When at={run.versions.at * 1000} /> · {words.say(`laboratory-outcome-${run.outcome}`)} · {words.say("laboratory-runs-ended", { ended: run.ended, total: run.ended + run.missing.length })}
            </dd>
          </div>
        ))}
      </dl>
      <Inputs changed={changedOf(before, after)} />
      {!difference && <p className="text-soft">{words.say("table-loading")}</p>}
      {nothing && (
        <Note kind="clear" live>
          {words.say("laboratory-runs-same")}
        </Note>
      )}
      {difference && difference.turned.length > 0 && <Turns turned={difference.turned} contact={contact.id} linked={after.id === contact.runs.at(-1)?.id} />}
      {difference && <Said title="laboratory-runs-came" findings={difference.came} />}
      {difference && <Said title="laboratory-runs-went" findings={difference.went} />}
    </section>
  );
}

/** Which of the five inputs are others. */
function Inputs({ changed }: { changed: readonly Changed[] }) {
  const words = useWords();
  return (
    <div className="text-sm">
      <h4 className="text-[13px] font-semibold text-soft">{words.say("laboratory-runs-changed")}</h4>
      {changed.length === 0 && <p>{words.say("laboratory-runs-no-input")}</p>}
      <ul className="mt-1 grid gap-1">
        {changed.map(({ input, before, after }) => (
          <li key={input}>
            {words.word("input-of", input)}
            {before !== undefined && after !== undefined && before !== after && (
              <span className="text-soft">
                {": "}
                <Hash of={before} /> <Onward /> <Hash of={after} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** From the old to the new, the way that is read. */
const Onward = () => (
  <span aria-hidden="true" className="inline-block text-soft rtl:-scale-x-100">
    →
  </span>
);

function Turns({ turned, contact, linked }: { turned: readonly Turned[]; contact: string; linked: boolean }) {
  const words = useWords();
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="mb-1 text-start text-[13px] font-semibold text-soft">{words.say("laboratory-runs-turned", { count: turned.length })}</caption>
      <thead>
        <tr className="border-b border-line text-[13px] text-soft">
          {["name", "before", "after"].map((column) => (
            <th key={column} scope="col" className="py-1.5 pe-3 text-start font-medium">
              {words.say(column === "name" ? "laboratory-check-name" : `laboratory-runs-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {turned.map(({ key, before, after }) => {
          const check = after ?? before;
          const name = check && [words.check(check.path), ofSaid(words, check)].filter(Boolean).join(" · ");
          return (
            <tr key={key} className="border-b border-line align-top last:border-0">
              <th scope="row" className="py-2 pe-3 text-start font-normal [overflow-wrap:anywhere]">
                {linked && after ? (
                  <Link to="/laboratory/$" params={{ _splat: `${contact}/checks/${key}` }} className="text-accent underline-offset-2 hover:underline">
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </th>
              <td className="py-2 pe-3">
                <Came check={before} />
              </td>
              <td className="py-2">
                <Came check={after} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** How a check came out, and why. */
function Came({ check }: { check: Check | undefined }) {
  const words = useWords();
  if (!check) return <span className="text-soft">{words.say("laboratory-runs-not-there")}</span>;
  return (
    <span className="flex items-start gap-1.5">
      <span className="mt-0.5">
        <ResultSign result={check.result} size={15} />
      </span>
      <span>
        <ResultWord result={check.result} />
        {check.result !== "successful" && <span className="block text-[13px] text-soft">{words.word("reason", check.reason)}</span>}
      </span>
    </span>
  );
}

/** Findings that only one of the runs has. */
function Said({ title, findings }: { title: string; findings: readonly Finding[] }) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <div className="text-sm">
      <h4 className="text-[13px] font-semibold text-soft">{words.say(title)}</h4>
      <ul className="mt-1 grid gap-1 [overflow-wrap:anywhere]">
        {findings.map(({ code, args }, index) => (
          <li key={index}>{words.say(`finding-${code}`, args as Arguments)}</li>
        ))}
      </ul>
    </div>
  );
}
