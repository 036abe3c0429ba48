// Who saw what, for the auditor: of a contact, or by an officer. Reading this is an access as well.
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "react-aria-components";
import { ask } from "../api/client.ts";
import type { components } from "../api/schema.ts";
import { troubleOf } from "../api/problem.ts";
import type { Session } from "../api/types.ts";
import { Choice } from "../parts/Choice.tsx";
import { Empty } from "../parts/Empty.tsx";
import { Note } from "../parts/Note.tsx";
import { Press } from "../parts/Press.tsx";
import type { Column } from "../parts/table/order.ts";
import { Table } from "../parts/table/Table.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { utc, When } from "../parts/When.tsx";
import { useAccounts, useWho } from "../proposals/who.ts";
import { useWords } from "../words/context.tsx";

type Access = components["schemas"]["Access"];
const MOST = 100;
const DAY = 86_400_000;

/** The first instant of a day here, and of the day after where it is the last one. */
const dayOf = (text: string, days = 0) => (text ? new Date(`${text}T00:00:00`).getTime() + days * DAY : undefined);

export function Accesses({ session }: { session: Session }) {
  const words = useWords();
  const who = useWho(session);
  const { data } = useAccounts(session);
  const [asked, setAsked] = useState<{ number?: string; officer?: string; from?: string; to?: string; of?: string }>({});
  const { number, officer, of } = asked;
  const list = useInfiniteQuery({
    queryKey: ["accesses", asked],
    queryFn: ({ pageParam: after }) => ask("get", "/api/accesses", { query: { number, officer, of, from: dayOf(asked.from ?? ""), before: dayOf(asked.to ?? "", 1), most: MOST, after } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    // Each reading is recorded: it is read when somebody asks, and not again by itself.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    retry: false,
  });
  const columns: Column<Access>[] = [
    { id: "at", head: words.say("offices-when"), text: ({ at }) => utc(at), show: ({ at }) => <When at={at} />, order: ({ at }) => at },
    { id: "officer", head: words.say("frame-officer"), text: ({ officer: id }) => who(id), show: ({ officer: id }) => <bdi>{who(id)}</bdi> },
    { id: "action", head: words.say("offices-by-right"), text: ({ action }) => words.word(`offices-may`, action) },
    { id: "purpose", head: words.say("offices-purpose"), text: ({ purpose }) => (purpose ? words.word(`offices-purpose`, purpose) : "") },
    {
      id: "of",
      head: words.say("offices-of-what"),
      text: (access) => access.of ?? "",
      show: ({ of: id }) =>
        id && (
          <button type="button" className="ident cursor-pointer text-accent underline-offset-2 hover:underline" title={id} onClick={() => setAsked({ of: id })} aria-label={words.say("offices-of-only", { id: id.slice(0, 8) })}>
            {id.slice(0, 8)}
          </button>
        ),
    },
  ];
  return (
    <>
      <Note kind="unknown">{words.say("offices-access-note")}</Note>
      {list.error && <Trouble trouble={troubleOf(list.error)} />}
      <Form
        className="flex flex-wrap items-end gap-x-4 gap-y-2"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const text = (name: string) => String(form.get(name) ?? "").trim();
          setAsked({
            ...(text("contact") ? { number: text("contact").toUpperCase() } : {}),
            ...(officer ? { officer } : {}),
            ...(text("from") ? { from: text("from") } : {}),
            ...(text("to") ? { to: text("to") } : {}),
          });
        }}
      >
        <Field name="contact" label={words.say("offices-contact-number")} />
        <Field name="from" label={words.say("offices-from")} type="date" />
        <Field name="to" label={words.say("offices-to")} type="date" />
        <Choice
          label={words.say("frame-officer")}
          chosen={officer ?? ""}
          choose={(id) => setAsked(({ officer: _, ...others }) => (id ? { ...others, officer: id } : others))}
          options={[{ id: "", shown: words.say("offices-everybody") }, ...(data?.accounts ?? []).map(({ id, number: shown }) => ({ id, shown }))]}
        />
        <Press small weight="primary" type="submit" isDisabled={list.isFetching}>
          {words.say("offices-look")}
        </Press>
        {of && (
          <Press small onPress={() => setAsked({})}>
            {words.say("offices-of-all")}
          </Press>
        )}
      </Form>
      <Table
        label={words.say("offices-accesses")}
        columns={columns}
        rows={list.data?.pages.flatMap(({ accesses }) => accesses) ?? []}
        id={({ at, officer: by, of: what, action }) => `${at} ${by} ${what} ${action}`}
        file="accesses"
        more={list.hasNextPage ? { busy: list.isFetchingNextPage, bring: () => void list.fetchNextPage() } : undefined}
        empty={list.isPending ? <p className="p-6 text-soft">{words.say("table-loading")}</p> : <Empty title={words.say("offices-no-accesses")} />}
      />
    </>
  );
}

function Field({ name, label, type = "text" }: { name: string; label: string; type?: string }) {
  return (
    <label className="grid gap-1 text-[13px] text-soft">
      {label}
      <input name={name} type={type} dir="ltr" autoComplete="off" className="h-9 w-44 rounded-lg border border-edge bg-card px-3 text-sm text-ink" />
    </label>
  );
}
