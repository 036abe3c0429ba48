// The parts of the drawing: a card for whoever signed, and the line from one to the next with what holds it.
import { Link as To } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import type { Check } from "../../api/types.ts";
import { useWords } from "../../words/context.tsx";
import { ResultSign, ResultWord } from "../checks/ResultSign.tsx";
import { keyOf } from "../checks/tree.ts";
import { worstOf } from "./links.ts";

type StageProps = {
  /** What it is in the chain. */
  role: string;
  name: ReactNode;
  /** The rest of its name. */
  rest?: string;
  facts?: readonly (readonly [string, ReactNode])[];
  checks?: readonly Check[];
  contact?: string;
  /** Nothing is held there: what stands in its place is drawn open. */
  missing?: boolean;
  children?: ReactNode;
};

export function Stage({ role, name, rest, facts = [], checks = [], contact = "", missing = false, children }: StageProps) {
  return (
    <li className={`grid gap-2 rounded-xl border px-4 py-3 ${missing ? "border-dashed border-edge bg-unknown-soft" : "border-line bg-card"}`}>
      <div>
        <p className="text-[13px] text-soft">{role}</p>
        <p className="font-semibold [overflow-wrap:anywhere]">
          {name}
        </p>
        {rest && (
          <p className="text-[13px] text-soft [overflow-wrap:anywhere]">
            <bdi dir="ltr">{rest}</bdi>
          </p>
        )}
      </div>
      {facts.length > 0 && (
        <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 text-sm">
          {facts.map(([fact, value]) => (
            <Fragment key={fact}>
              <dt className="text-soft">{fact}</dt>
              <dd className="min-w-0">{value}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {children}
      <By checks={checks} contact={contact} />
    </li>
  );
}

type LinkProps = { said: string; checks: readonly Check[]; contact: string; /** Held by itself, where no check is about it. */ held?: boolean };

/** The line from one card up to the next: drawn through where all of its checks were successful, broken where not. */
export function Link({ said, checks, contact, held = false }: LinkProps) {
  const worst = worstOf(checks);
  const holds = held || worst === "successful";
  return (
    <li className="grid grid-cols-[40px_1fr] items-stretch">
      <span aria-hidden="true" className="relative grid place-items-center">
        <span className={`absolute inset-y-0 border-s-2 ${holds ? "border-ok" : "border-dashed border-edge"}`} />
        <span className="relative bg-card py-1">{worst && <ResultSign result={worst} size={20} />}</span>
      </span>
      <div className="grid gap-1 py-3">
        <p className="text-[13px] font-semibold text-soft">{said}</p>
        <By checks={checks} contact={contact} />
      </div>
    </li>
  );
}

/** What checked it, each with its result and its page. What came out well is folded away. */
export function By({ checks, contact }: { checks: readonly Check[]; contact: string }) {
  const words = useWords();
  const well = checks.filter(({ result }) => result === "successful");
  const rest = checks.filter(({ result }) => result !== "successful");
  return (
    <>
      {rest.length > 0 && <Lines checks={rest} contact={contact} />}
      {well.length > 1 ? (
        <details className="text-[13px]">
          <summary className="cursor-pointer text-ok">{words.say("laboratory-chain-well", { count: well.length })}</summary>
          <Lines checks={well} contact={contact} />
        </details>
      ) : (
        well.length === 1 && <Lines checks={well} contact={contact} />
      )}
    </>
  );
}

function Lines({ checks, contact }: { checks: readonly Check[]; contact: string }) {
  const words = useWords();
  return (
    <ul className="mt-1 grid gap-1 text-[13px]">
      {checks.map((check) => (
        <li key={keyOf(check)} className="flex items-start gap-2">
          <span className="mt-0.5">
            <ResultSign result={check.result} size={14} />
          </span>
          <span className="min-w-0 flex-1">
            <To to="/laboratory/$" params={{ _splat: `${contact}/checks/${keyOf(check)}` }} className="text-accent underline-offset-2 hover:underline">
              {words.check(check.path)}
            </To>
            {check.result !== "successful" && <span className="text-soft"> · {words.word("reason", check.reason)}</span>}
          </span>
          <ResultWord result={check.result} />
        </li>
      ))}
    </ul>
  );
}
