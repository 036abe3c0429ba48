// What waits for a second person, and what became of it.
import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { Proposal, Session } from "../api/types.ts";
import { Empty } from "../parts/Empty.tsx";
import { Marked } from "../parts/Marked.tsx";
import type { SignKind } from "../parts/Sign.tsx";
import type { Column } from "../parts/table/order.ts";
import { Table } from "../parts/table/Table.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { utc, When } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";
import { useWho } from "./who.ts";

const STATES: Record<string, SignKind> = { open: "look", approved: "clear" };

export function State({ state }: { state: string }) {
  const words = useWords();
  return <Marked kind={STATES[state] ?? "unknown"}>{words.say(`offices-proposal-${state}`)}</Marked>;
}

type Props = { session: Session; within: string; which(proposal: Proposal): boolean };

export function Proposals({ session, within, which }: Props) {
  const words = useWords();
  const who = useWho(session);
  const read = useQuery({ queryKey: ["proposals"], queryFn: () => ask("get", "/api/proposals", { itself: true }), refetchInterval: 30_000 });
  const columns: Column<Proposal>[] = [
    { id: "matter", head: words.say("offices-matter"), text: ({ matter }) => words.say(`offices-matter-${matter}`) },
    { id: "state", head: words.say("offices-state"), text: ({ state }) => words.say(`offices-proposal-${state}`), show: ({ state }) => <State state={state} /> },
    { id: "by", head: words.say("offices-proposed-by"), text: ({ by }) => who(by), show: ({ by }) => <bdi>{who(by)}</bdi> },
    { id: "at", head: words.say("offices-proposed"), text: ({ at }) => utc(at), show: ({ at }) => <When at={at} />, order: ({ at }) => at },
    { id: "until", head: words.say("offices-waits-until"), text: ({ until }) => utc(until), show: ({ until }) => <When at={until} />, order: ({ until }) => until },
  ];
  return (
    <>
      {read.error && <Trouble trouble={troubleOf(read.error)} />}
      <Table
        label={words.say("offices-proposals")}
        columns={columns}
        rows={read.data?.proposals.filter(which) ?? []}
        id={({ id }) => id}
        to={({ id }) => `${within}/${id}`}
        file="proposals"
        empty={
          read.isPending ? <p className="p-6 text-soft">{words.say("table-loading")}</p> : <Empty title={words.say("offices-no-proposals")}>{words.hint("offices-no-proposals")}</Empty>
        }
      />
    </>
  );
}
