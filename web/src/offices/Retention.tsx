// What is kept, until when, and what was erased.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { components } from "../api/schema.ts";
import type { Session } from "../api/types.ts";
import { may } from "../frame/places.ts";
import { Choice } from "../parts/Choice.tsx";
import { Empty } from "../parts/Empty.tsx";
import { Marked } from "../parts/Marked.tsx";
import { Entry } from "../parts/Entry.tsx";
import { Note } from "../parts/Note.tsx";
import { Section } from "../parts/Page.tsx";
import type { Column } from "../parts/table/order.ts";
import { Table } from "../parts/table/Table.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { utc, When } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";
import type { Words } from "../words/words.ts";
import { ProposeRule } from "./ProposeRule.tsx";

type Kept = components["schemas"]["KeptClass"];
type Erased = components["schemas"]["ErasureLine"];

function classesOf(words: Words): Column<Kept>[] {
  const term = ({ term: of }: Kept) => (of ? words.say(`offices-clock-${of.clock}`, { count: of.months }) : words.say("offices-undeclared"));
  const state = ({ due, overdue }: Kept) => words.say(overdue > 0 ? "offices-kept-overdue" : due > 0 ? "offices-kept-due" : "offices-kept-good", { count: overdue > 0 ? overdue : due });
  return [
    { id: "class", head: words.say("offices-class"), text: ({ class: name }) => words.word(`offices-class`, name) },
    { id: "kept", head: words.say("offices-kept"), text: ({ kept }) => String(kept), order: ({ kept }) => kept },
    {
      id: "state",
      head: words.say("offices-state"),
      text: state,
      show: (kept) => (kept.overdue > 0 ? <Marked kind="grave">{state(kept)}</Marked> : kept.due > 0 ? <Marked kind="look">{state(kept)}</Marked> : <span>{state(kept)}</span>),
      order: ({ due, overdue }) => overdue * 1000 + due,
    },
    { id: "term", head: words.say("offices-term"), text: term },
    { id: "end", head: words.say("offices-end"), text: ({ term: of }) => (of ? words.say(of.evidence ? "offices-end-evidence" : `offices-end-${of.end}`) : "") },
    { id: "next", head: words.say("offices-next-end"), text: ({ next }) => next ?? "", show: ({ next }) => (next ? words.date(`${next}-XX`) : <span className="text-faint">{words.say("offices-none")}</span>) },
  ];
}

export function Retention({ session }: { session: Session }) {
  const words = useWords();
  const read = useQuery({ queryKey: ["retention"], queryFn: () => ask("get", "/api/retention") });
  if (!read.data) return read.error ? <Trouble trouble={troubleOf(read.error)} /> : <p className="text-soft">{words.say("table-loading")}</p>;
  const { classes, erasures } = read.data;
  const overdue = classes.reduce((sum, one) => sum + one.overdue, 0);
  const columns: Column<Erased>[] = [
    { id: "at", head: words.say("offices-when"), text: ({ at }) => utc(at), show: ({ at }) => <When at={at} />, order: ({ at }) => at },
    { id: "ground", head: words.say("offices-ground"), text: ({ ground }) => words.word(`offices-erased`, ground) },
    { id: "records", head: words.say("offices-records"), text: ({ records }) => String(records), order: ({ records }) => records },
  ];
  return (
    <>
      <Note kind={overdue > 0 ? "grave" : "clear"}>
        <p className="font-medium">{words.say(overdue > 0 ? "offices-retention-overdue" : "offices-retention-good", { count: overdue })}</p>
        {overdue > 0 && <p>{words.say("offices-retention-do")}</p>}
      </Note>
      <Table label={words.say("offices-retention")} columns={classesOf(words)} rows={classes} id={({ class: name }) => name} file="retention" empty={<Empty title={words.say("offices-none")} />} />
      {may(session, "propose-retention") && <Propose classes={classes} />}
      <h2 className="mt-3 text-lg font-semibold">{words.say("offices-erasures")}</h2>
      <p className="-mt-2 text-sm text-soft">{words.say("offices-erasures-note")}</p>
      <Table
        label={words.say("offices-erasures")}
        columns={columns}
        rows={erasures}
        id={({ at, ground, records }) => `${at} ${ground} ${records}`}
        file="erasures"
        empty={<Empty title={words.say("offices-no-erasures")}>{words.hint("offices-no-erasures")}</Empty>}
      />
    </>
  );
}

/** Another time for a class of records of which a rule can say it. */
function Propose({ classes }: { classes: readonly Kept[] }) {
  const words = useWords();
  const open = classes.filter(({ term }) => term?.between);
  const [name, setName] = useState(open[0]?.class ?? "");
  const term = open.find(({ class: of }) => of === name)?.term;
  const [months, setMonths] = useState<string>();
  if (!term?.between) return null;
  const [least, most] = term.between;
  const chosen = months ?? String(term.months);
  const choose = (of: string) => {
    setName(of);
    setMonths(undefined);
  };
  return (
    <Section title={words.say("offices-propose-kept")} note={words.say("offices-propose-kept-note")}>
      <ProposeRule rule={() => ({ kept: { class: name, months: Number(chosen) || 0 } })}>
        <Choice label={words.say("offices-class-of")} chosen={name} choose={choose} options={open.map(({ class: id }) => ({ id, shown: words.word(`offices-class`, id) }))} />
        <Entry label={words.say("offices-months")} hint={words.say("offices-months-between", { least: String(least), most: String(most) })} ident inputMode="numeric" value={chosen} onChange={setMonths} />
      </ProposeRule>
      <p className="text-sm text-soft">{words.say("offices-rule-later")}</p>
    </Section>
  );
}
