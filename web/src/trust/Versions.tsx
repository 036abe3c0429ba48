// Every store that was trusted: who had it taken in, what it changed, and in which contacts.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { components } from "../api/schema.ts";
import type { Session } from "../api/types.ts";
import { Empty } from "../parts/Empty.tsx";
import { Fact, Facts } from "../parts/Facts.tsx";
import { Hash } from "../parts/Hash.tsx";
import { Section } from "../parts/Page.tsx";
import type { Column } from "../parts/table/order.ts";
import { Table } from "../parts/table/Table.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { utc, When } from "../parts/When.tsx";
import { may } from "../frame/places.ts";
import { useWho } from "../proposals/who.ts";
import { useWords } from "../words/context.tsx";
import { DifferenceShown } from "./DifferenceShown.tsx";
import { Effect } from "./Effect.tsx";

type Stored = components["schemas"]["Version"];

export function Versions({ session }: { session: Session }) {
  const words = useWords();
  const who = useWho(session);
  const read = useQuery({ queryKey: ["trust", "versions"], queryFn: () => ask("get", "/api/trust/versions") });
  const way = ({ proposal }: Stored) => words.say(proposal ? "offices-by-two" : "offices-by-one");
  const columns: Column<Stored>[] = [
    { id: "serial", head: words.say("offices-version-short"), text: ({ serial }) => String(serial), order: ({ serial }) => serial },
    { id: "at", head: words.say("offices-since"), text: ({ at }) => utc(at), show: ({ at }) => <When at={at} />, order: ({ at }) => at },
    { id: "by", head: words.say("offices-by"), text: ({ by }) => (by ? who(by) : words.say("offices-founded")), show: ({ by }) => <bdi>{by ? who(by) : words.say("offices-founded")}</bdi> },
    { id: "way", head: words.say("offices-way"), text: (version) => (version.by ? way(version) : "") },
    { id: "version", head: words.say("offices-fingerprint"), text: ({ version }) => version, show: ({ version }) => <Hash of={version} /> },
  ];
  return (
    <>
      {read.error && <Trouble trouble={troubleOf(read.error)} />}
      <Table
        label={words.say("offices-versions")}
        columns={columns}
        rows={read.data?.versions ?? []}
        id={({ serial }) => String(serial)}
        to={({ serial }) => `/trust/versions/${serial}`}
        file="trust-versions"
        empty={read.isPending ? <p className="p-6 text-soft">{words.say("table-loading")}</p> : <Empty title={words.say("offices-no-lists")}>{words.hint("offices-no-lists")}</Empty>}
      />
    </>
  );
}

export function Version({ serial, session }: { serial: number; session: Session }) {
  const words = useWords();
  const who = useWho(session);
  const read = useQuery({ queryKey: ["trust", "version", serial], queryFn: () => ask("get", "/api/trust/versions/{serial}", { at: { serial } }) });
  const version = read.data;
  if (!version) return read.error ? <Trouble trouble={troubleOf(read.error)} /> : <p className="text-soft">{words.say("table-loading")}</p>;
  // What a version changed in contacts is for those who have a say in it.
  const asks = may(session, "import-routine-list") || may(session, "approve-anchor");
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[3fr_2fr]">
      <div className="grid gap-4">
        <Section title={words.say("offices-changed")}>{version.difference && <DifferenceShown difference={version.difference} />}</Section>
        {asks && <Effect path="/api/trust/versions/{serial}/effect" at={{ serial }} />}
      </div>
      <Section title={words.say("offices-origin")}>
        <Facts>
          <Fact name={words.say("offices-since")}>
            <When at={version.at} />
          </Fact>
          <Fact name={words.say("offices-by")}>
            <bdi>{version.by ? who(version.by) : words.say("offices-founded")}</bdi>
          </Fact>
          {version.proposal && (
            <Fact name={words.say("offices-proposal")}>
              <Link to={`/trust/proposals/${version.proposal}` as string} className="text-accent underline">
                {words.say("offices-show-proposal")}
              </Link>
            </Fact>
          )}
          <Fact name={words.say("offices-fingerprint")}>
            <Hash of={version.version} />
          </Fact>
          {version.inspections && (
            <Fact name={words.say("offices-as-inspections")}>
              <Hash of={version.inspections} />
            </Fact>
          )}
        </Facts>
      </Section>
    </div>
  );
}
