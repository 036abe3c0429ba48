// What is trusted now: the lists with their ages, and what is too old.
import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { HeldList } from "../api/types.ts";
import { Empty } from "../parts/Empty.tsx";
import { Hash } from "../parts/Hash.tsx";
import { Marked } from "../parts/Marked.tsx";
import { Note } from "../parts/Note.tsx";
import type { Column } from "../parts/table/order.ts";
import { Table } from "../parts/table/Table.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { Day, utc, When } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";
import type { Words } from "../words/words.ts";
import { agesOf, ageOf, KINDS, worstFirst } from "./age.ts";

function columnsOf(words: Words): Column<HeldList>[] {
  const said = (list: HeldList) => words.say(`offices-age-${ageOf(list)}`, { count: list.age?.days ?? 0 });
  return [
    { id: "kind", head: words.say("offices-list"), text: ({ kind }) => words.say(`offices-list-${kind}`) },
    { id: "state", head: words.say("offices-issuer"), text: ({ state }) => state ?? "", show: ({ state }) => <bdi>{state}</bdi> },
    { id: "age", head: words.say("offices-age"), text: said, show: (list) => <Marked kind={KINDS[ageOf(list)]}>{said(list)}</Marked>, order: ({ age }) => age?.days ?? -1 },
    { id: "seen", head: words.say("offices-seen"), text: ({ age }) => (age ? utc(age.seen) : ""), show: ({ age }) => age && <When at={age.seen} />, order: ({ age }) => age?.seen ?? 0 },
    { id: "signed", head: words.say("offices-signed"), text: ({ signed }) => signed ?? "", show: ({ signed }) => signed && <Day at={signed} /> },
    { id: "due", head: words.say("offices-due"), text: ({ due }) => due ?? "", show: ({ due }) => due && <Day at={due} /> },
    { id: "count", head: words.say("offices-count"), text: ({ count }) => String(count), order: ({ count }) => count },
    { id: "decision", head: words.say("offices-words"), text: ({ decision }) => decision ?? "", show: ({ decision }) => (decision ? <bdi>{words.text(decision)}</bdi> : "") },
    { id: "sha256", head: words.say("offices-fingerprint"), text: ({ sha256 }) => sha256, show: ({ sha256 }) => <Hash of={sha256} /> },
  ];
}

export function Now() {
  const words = useWords();
  const read = useQuery({ queryKey: ["trust"], queryFn: () => ask("get", "/api/trust") });
  const trust = read.data;
  if (!trust) return read.error ? <Trouble trouble={troubleOf(read.error)} /> : <p className="text-soft">{words.say("table-loading")}</p>;
  const { days, weeks, overdue } = agesOf(trust.lists);
  const worst = weeks > 0 ? "grave" : days + overdue > 0 ? "look" : "clear";
  return (
    <>
      <Note kind={trust.lists.length === 0 ? "unknown" : worst}>
        {worst === "clear" && <p className="font-medium">{words.say(trust.lists.length === 0 ? "offices-no-lists" : "offices-all-fresh")}</p>}
        {weeks > 0 && <p className="font-medium">{words.say("offices-weeks", { count: weeks })}</p>}
        {days > 0 && <p>{words.say("offices-days", { count: days })}</p>}
        {overdue > 0 && <p>{words.say("offices-overdue", { count: overdue })}</p>}
        <p className="mt-1 text-soft">
          {words.say("offices-holds", { keys: trust.keys, certificates: trust.certificates, serial: trust.serial })} <Hash of={trust.version} />
        </p>
        {trust.kind === "specimen" && <p className="text-soft">{words.say("offices-specimen")}</p>}
      </Note>
      <Table
        label={words.say("offices-lists")}
        columns={columnsOf(words).filter(({ id }) => id !== "decision" || trust.lists.some(({ decision }) => decision))}
        rows={worstFirst(trust.lists)}
        id={({ sha256 }) => sha256}
        file="trust-lists"
        empty={<Empty title={words.say("offices-no-lists")}>{words.hint("offices-no-lists")}</Empty>}
      >
        <a href="/api/trust/package" download="trust.bin" className="text-sm text-accent underline-offset-2 hover:underline">
          {words.say("offices-package")}
        </a>
      </Table>
    </>
  );
}
