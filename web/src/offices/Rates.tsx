// How often documents of a state were referred, and how often a check was wrong, in a month that is over.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { components } from "../api/schema.ts";
import { Choice } from "../parts/Choice.tsx";
import { Empty } from "../parts/Empty.tsx";
import { Note } from "../parts/Note.tsx";
import type { Column } from "../parts/table/order.ts";
import { Table } from "../parts/table/Table.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useWords } from "../words/context.tsx";
import type { Words } from "../words/words.ts";

type Row = components["schemas"]["Row"];

/** Months that are over, newest first. */
export function monthsBefore(now: Date, count = 12): string[] {
  return Array.from({ length: count }, (_, back) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1 - back, 1)).toISOString().slice(0, 7));
}

function columnsOf(words: Words): Column<Row>[] {
  const counted = (name: "referred" | "assessed" | "in_order"): Pick<Column<Row>, "text" | "show" | "order"> => ({
    text: (row) => (row[name] === undefined || row[name] === null ? words.say("offices-withheld") : String(row[name])),
    show: (row) => row[name] ?? <span className="text-faint">{words.say("offices-withheld")}</span>,
    order: (row) => row[name] ?? -1,
  });
  const came = ({ check, result, reason }: Row) =>
    check ? [words.word("result", result ?? ""), reason && words.word("reason", reason)].filter(Boolean).join(": ") : words.say("offices-all-documents");
  return [
    { id: "state", head: words.say("offices-issuer"), text: ({ state }) => state, show: ({ state }) => <bdi>{state}</bdi> },
    { id: "came", head: words.say("offices-came-to"), text: came },
    { id: "check", head: words.say("offices-check"), text: ({ check, path }) => (path ? words.check(path) : (check ?? "")), show: ({ check, path }) => (path ? words.check(path) : check && <bdi className="ident text-soft" title={check}>{check.slice(0, 8)}</bdi>) },
    { id: "documents", head: words.say("desk-documents"), text: ({ documents }) => String(documents), order: ({ documents }) => documents },
    { id: "referred", head: words.say("offices-referred"), ...counted("referred") },
    { id: "assessed", head: words.say("offices-assessed"), ...counted("assessed") },
    { id: "in-order", head: words.say("offices-in-order"), ...counted("in_order") },
  ];
}

export function Rates() {
  const words = useWords();
  const months = monthsBefore(new Date());
  const [month, setMonth] = useState(months[0] ?? "");
  const read = useQuery({ queryKey: ["rates", month], queryFn: () => ask("get", "/api/rates", { query: { month } }) });
  const tables = read.data?.tables.filter(({ rows }) => rows.length > 0) ?? [];
  const least = read.data?.least ?? 11;
  return (
    <>
      <Note kind="unknown">
        <p>{words.say("offices-rates-withheld", { least })}</p>
        <p>{words.say("offices-rates-note")}</p>
      </Note>
      <div>
        <Choice label={words.say("offices-month")} chosen={month} choose={setMonth} options={months.map((id) => ({ id, shown: words.date(`${id}-XX`) }))} />
      </div>
      {read.error && <Trouble trouble={troubleOf(read.error)} />}
      {read.isPending && <p className="text-soft">{words.say("table-loading")}</p>}
      {read.data && tables.length === 0 && (
        <div className="card">
          <Empty title={words.say("offices-no-rates")}>{words.hint("offices-no-rates", { least })}</Empty>
        </div>
      )}
      {tables.map(({ post, rows }) => (
        <section key={post ?? ""} className="grid gap-2" aria-label={post?.toUpperCase() ?? words.say("offices-all-posts")}>
          <h2 className="font-semibold">{post?.toUpperCase() ?? words.say("offices-all-posts")}</h2>
          <Table
            label={words.say("offices-rates")}
            columns={columnsOf(words)}
            rows={rows}
            id={({ state, check, result, reason }) => `${state} ${check} ${result} ${reason}`}
            file={`rates-${month}${post ? `-${post}` : ""}`}
            empty={null}
          />
        </section>
      ))}
    </>
  );
}
