// Everybody's accounts, and a new one.
import { useQueryClient } from "@tanstack/react-query";
import { Form } from "react-aria-components";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { Account, Session } from "../api/types.ts";
import { may } from "../frame/places.ts";
import { Empty } from "../parts/Empty.tsx";
import { Marked } from "../parts/Marked.tsx";
import { Press } from "../parts/Press.tsx";
import type { Column } from "../parts/table/order.ts";
import { Table } from "../parts/table/Table.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useGo } from "../parts/useGo.ts";
import { useAccounts } from "../proposals/who.ts";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";
import type { Words } from "../words/words.ts";

/** How an account stands: somebody left, can sign in, or waits for a link. */
export const stateOf = ({ left, can_sign_in }: Account) => (left ? "left" : can_sign_in ? "there" : "waits");

function columnsOf(words: Words): Column<Account>[] {
  const roles = ({ roles: held }: Account) => words.list(held.map((role) => words.word("role", role)));
  const state = (account: Account) => words.say(`offices-account-${stateOf(account)}`);
  return [
    { id: "number", head: words.say("session-number"), text: ({ number }) => number, show: ({ number }) => <bdi className="ident">{number}</bdi> },
    {
      id: "state",
      head: words.say("offices-state"),
      text: state,
      show: (account) => (stateOf(account) === "there" ? <span>{state(account)}</span> : <Marked kind={stateOf(account) === "waits" ? "look" : "unknown"}>{state(account)}</Marked>),
    },
    { id: "roles", head: words.say("offices-roles-held"), text: roles },
    { id: "posts", head: words.say("offices-posts"), text: ({ posts }) => posts.join(" ").toUpperCase(), show: ({ posts }) => <bdi className="ident">{posts.join(" ").toUpperCase()}</bdi> },
    { id: "passkeys", head: words.say("offices-passkeys"), text: ({ passkeys }) => String(passkeys.length), order: ({ passkeys }) => passkeys.length },
    { id: "deputies", head: words.say("offices-deputies"), text: ({ deputies }) => String(deputies.length), order: ({ deputies }) => deputies.length },
    {
      id: "origin",
      head: words.say("offices-made"),
      text: ({ origin }) => words.say(`offices-made-${origin ?? "created"}`),
      show: ({ origin }) => (origin === "refounded" ? <Marked kind="look">{words.say("offices-made-refounded")}</Marked> : words.say(`offices-made-${origin ?? "created"}`)),
    },
  ];
}

export function People({ session }: { session: Session }) {
  const words = useWords();
  const read = useAccounts(session);
  return (
    <>
      {read.error && <Trouble trouble={troubleOf(read.error)} />}
      <Table
        label={words.say("offices-people")}
        columns={columnsOf(words)}
        rows={read.data?.accounts ?? []}
        id={({ id }) => id}
        to={({ id }) => `/offices/people/${id}`}
        file="accounts"
        empty={read.isPending ? <p className="p-6 text-soft">{words.say("table-loading")}</p> : <Empty title={words.say("offices-no-people")} />}
      >
        {may(session, "manage-accounts") && <Create />}
      </Table>
    </>
  );
}

function Create() {
  const words = useWords();
  const client = useQueryClient();
  const go = useGo();
  const { busy, trouble, run } = useTry();
  return (
    <Form
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const number = String(new FormData(event.currentTarget).get("number") ?? "").trim();
        if (!number) return;
        void run(async () => {
          const { id } = await ask("post", "/api/accounts", { json: { number } });
          await client.invalidateQueries({ queryKey: ["accounts"] });
          go(`/offices/people/${id}`);
        });
      }}
    >
      <input name="number" dir="ltr" autoComplete="off" aria-label={words.say("offices-new-number")} placeholder={words.say("offices-new-number")} className="h-9 w-52 rounded-lg border border-edge bg-card px-3 text-sm placeholder:text-faint" />
      <Press small weight="primary" type="submit" isDisabled={busy}>
        {words.say("offices-create")}
      </Press>
      <Trouble trouble={trouble} />
    </Form>
  );
}
