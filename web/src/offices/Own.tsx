// Somebody's own account: what they sign in with, who stands in for them, and where they are signed in.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { Account, Session } from "../api/types.ts";
import { may, type Entered } from "../frame/places.ts";
import { useEnd } from "../frame/useEnd.ts";
import { Fact, Facts } from "../parts/Facts.tsx";
import { Page, Section } from "../parts/Page.tsx";
import { Sure } from "../parts/Sure.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";
import { OwnDeputies } from "./OwnDeputies.tsx";
import { OwnKeys } from "./OwnKeys.tsx";
import { Badge, Password, Pin } from "./OwnSecrets.tsx";

export default function Own({ session }: Entered) {
  const words = useWords();
  const client = useQueryClient();
  const queryKey = ["account", session.account];
  const read = useQuery({ queryKey, queryFn: () => ask("get", "/api/accounts/{id}", { at: { id: session.account } }) });
  const changed = (account: Account) => void client.setQueryData(queryKey, account);
  const own = read.data;
  return (
    <Page title={words.say("place-own")}>
      <Trouble trouble={read.error ? troubleOf(read.error) : undefined} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="grid gap-4">
          {own && <OwnKeys own={own} changed={changed} again={() => void read.refetch()} />}
          <Password />
          <Pin />
          <Badge />
          <Sessions />
        </div>
        <div className="grid gap-4">
          {own && may(session, "name-deputy") && <OwnDeputies own={own} session={session} changed={changed} />}
          <Section title={session.number}>
            <About session={session} />
          </Section>
        </div>
      </div>
    </Page>
  );
}

function About({ session }: { session: Session }) {
  const words = useWords();
  return (
    <Facts>
      <Fact name={words.say("offices-roles-held")}>{words.list(session.roles.map((role) => words.word("role", role)))}</Fact>
      <Fact name={words.say("offices-posts")}>{session.posts.length === 0 ? words.say("offices-none") : <bdi className="ident">{session.posts.join(" ").toUpperCase()}</bdi>}</Fact>
      <Fact name={words.say("offices-may-do")}>
        <ul className="grid gap-0.5 text-sm">
          {session.rights.map(({ action, scope }) => (
            <li key={action}>
              {words.say(`offices-may-${action}`)} <span className="text-soft">({words.say(`offices-scope-${scope}`)})</span>
            </li>
          ))}
        </ul>
      </Fact>
    </Facts>
  );
}

/** Signing out at one desk ends the sessions at every other one. */
function Sessions() {
  const words = useWords();
  const end = useEnd();
  const { busy, trouble, run } = useTry();
  return (
    <Section title={words.say("offices-own-sessions")} note={words.say("offices-own-sessions-note")}>
      <Trouble trouble={trouble} />
      <div>
        <Sure small shown={words.say("offices-own-sessions-end")} ask={words.say("offices-own-sessions-sure")} yes={words.say("offices-own-sessions-end")} busy={busy} does={() => void run(end)} />
      </div>
    </Section>
  );
}
