// Contacts, newest first, with filters that stand in the address.
import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { Session } from "../api/types.ts";
import { Empty } from "../parts/Empty.tsx";
import { Page } from "../parts/Page.tsx";
import { Table } from "../parts/table/Table.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useGo } from "../parts/useGo.ts";
import { useWords } from "../words/context.tsx";
import { columnsOf } from "./columns.tsx";
import { ByNumber, FilterBar, Views } from "./Filters.tsx";
import { filtersOf, same, type Filters } from "./views.ts";

const MOST = 100;

export function List({ session }: { session: Session }) {
  const words = useWords();
  const goTo = useGo();
  const filters = filtersOf(useSearch({ strict: false }));
  const go = (search: Filters) => goTo("/records", search);
  const list = useInfiniteQuery({
    queryKey: ["records", filters],
    queryFn: ({ pageParam: after }) => ask("get", "/api/contacts", { query: { ...filters, most: MOST, after } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const rows = list.data?.pages.flatMap(({ contacts }) => contacts) ?? [];
  const empty = list.isPending ? (
    <p className="p-6 text-soft">{words.say("table-loading")}</p>
  ) : (
    <Empty title={words.say(same(filters, {}) ? "records-none" : "records-none-so")}>{words.hint(same(filters, {}) ? "records-none" : "records-none-so")}</Empty>
  );
  return (
    <Page title={words.say("place-records")}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Views key={session.account} account={session.account} filters={filters} go={go} />
        <ByNumber />
      </div>
      {list.error && <Trouble trouble={troubleOf(list.error)} />}
      <Table
        label={words.say("place-records")}
        columns={columnsOf(words)}
        rows={rows}
        id={({ id }) => id}
        to={({ id }) => `/records/${id}`}
        empty={empty}
        file="contacts"
        more={list.hasNextPage ? { busy: list.isFetchingNextPage, bring: () => void list.fetchNextPage() } : undefined}
      >
        <FilterBar filters={filters} posts={session.posts} go={go} />
      </Table>
    </Page>
  );
}
