// One account: how it stands, where it is posted, its roles, and what begins and ends it.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { Account, Session } from "../api/types.ts";
import { may } from "../frame/places.ts";
import { Fact, Facts } from "../parts/Facts.tsx";
import { Hash } from "../parts/Hash.tsx";
import { Once } from "../parts/Once.tsx";
import { Section } from "../parts/Page.tsx";
import { Sure } from "../parts/Sure.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";
import { Credentials } from "./Credentials.tsx";
import { Deputies } from "./Deputies.tsx";
import { stateOf } from "./People.tsx";
import { Posts } from "./Posts.tsx";
import { RoleChange } from "./RoleChange.tsx";

export function Person({ id, session }: { id: string; session: Session }) {
  const words = useWords();
  const client = useQueryClient();
  const queryKey = ["account", id];
  const read = useQuery({ queryKey, queryFn: () => ask("get", "/api/accounts/{id}", { at: { id } }) });
  const [link, setLink] = useState<string>();
  const changed = (account: Account) => {
    client.setQueryData(queryKey, account);
    void client.invalidateQueries({ queryKey: ["accounts"] });
  };
  const account = read.data;
  if (!account) return read.error ? <Trouble trouble={troubleOf(read.error)} /> : <p className="text-soft">{words.say("table-loading")}</p>;
  const there = !account.left;
  return (
    <>
      {link && <Once title={words.say("offices-link-title", { number: account.number })} note={words.say("offices-link-note")} secret={link} read={`${location.origin}/link#${link}`} done={() => setLink(undefined)} />}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Section title={account.number}>
          <About account={account} session={session} changed={changed} />
        </Section>
        <div className="grid gap-4">
          {there && may(session, "manage-posts") && <Posts key={account.posts.join()} account={account} session={session} changed={changed} />}
          {there && may(session, "propose-role") && <RoleChange account={account} />}
          {there && may(session, "manage-accounts") && <Credentials account={account} changed={changed} linked={setLink} />}
        </div>
      </div>
    </>
  );
}

type Props = { account: Account; session: Session; changed(account: Account): void };

function About({ account, session, changed }: Props) {
  const words = useWords();
  const { busy, trouble, run } = useTry();
  const keeps = may(session, "manage-accounts") && !account.left;
  return (
    <>
      <Trouble trouble={trouble} />
      <Facts>
        <Fact name={words.say("offices-state")}>{words.say(`offices-account-${stateOf(account)}`)}</Fact>
        <Fact name={words.say("offices-roles-held")}>{account.roles.length === 0 ? words.say("offices-none") : words.list(account.roles.map((role) => words.word("role", role)))}</Fact>
        <Fact name={words.say("offices-posts")}>{account.posts.length === 0 ? words.say("offices-none") : <bdi className="ident">{account.posts.join(" ").toUpperCase()}</bdi>}</Fact>
        <Fact name={words.say("offices-made")}>{words.say(`offices-made-${account.origin ?? "created"}`)}</Fact>
        <Fact name={words.say("offices-linked")}>{words.say(account.linked ? "offices-yes" : "offices-no")}</Fact>
        <Fact name={words.say("offices-passkeys")}>
          {account.passkeys.length === 0 && words.say("offices-none")}
          <ul className="grid gap-2">
            {account.passkeys.map((passkey) => (
              <li key={passkey} className="flex flex-wrap items-center gap-3">
                <Hash of={passkey} />
                {keeps && (
                  <Sure
                    small
                    shown={words.say("offices-revoke")}
                    ask={words.say("offices-revoke-key-sure")}
                    yes={words.say("offices-revoke")}
                    busy={busy}
                    does={() => void run(async () => changed(await ask("delete", "/api/accounts/{id}/passkeys/{passkey}", { at: { id: account.id, passkey } })))}
                  />
                )}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={words.say("offices-deputies")}>
          <Deputies account={account} session={session} changed={changed} ends={keeps} />
        </Fact>
      </Facts>
    </>
  );
}
