// Somebody's own account: their passkeys, a PIN, and who stands in for them.
import { useState } from "react";
import { Form } from "react-aria-components";
import { ask } from "../api/client.ts";
import type { Session } from "../api/types.ts";
import { may, type Entered } from "../frame/places.ts";
import { Entry } from "../parts/Entry.tsx";
import { Fact, Facts } from "../parts/Facts.tsx";
import { Note } from "../parts/Note.tsx";
import { Page, Section } from "../parts/Page.tsx";
import { Press } from "../parts/Press.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { addPasskey } from "../session/passkey.ts";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";

const DAY = 86_400_000;

export default function Own({ session }: Entered) {
  const words = useWords();
  return (
    <Page title={words.say("place-own")}>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Section title={session.number}>
          <About session={session} />
        </Section>
        <div className="grid gap-4">
          <Keys />
          <Pin />
          {may(session, "name-deputy") && <Deputy />}
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

function Keys() {
  const words = useWords();
  const { busy, trouble, run } = useTry();
  const [done, setDone] = useState(false);
  return (
    <Section title={words.say("offices-own-passkey")} note={words.say("offices-own-passkey-note")}>
      <Trouble trouble={trouble} />
      {done && (
        <Note kind="clear" live>
          {words.say("offices-own-passkey-done")}
        </Note>
      )}
      <div>
        <Press
          small
          isDisabled={busy}
          onPress={() =>
            void run(async () => {
              await addPasskey();
              setDone(true);
            })
          }
        >
          {words.say("offices-own-passkey-add")}
        </Press>
      </div>
    </Section>
  );
}

function Pin() {
  const words = useWords();
  const { busy, trouble, run } = useTry();
  const [done, setDone] = useState(false);
  return (
    <Section title={words.say("offices-own-pin")} note={words.say("offices-own-pin-note")}>
      <Form
        className="grid justify-items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const pin = String(new FormData(form).get("pin") ?? "");
          void run(async () => {
            await ask("put", "/api/session/own-pin", { json: { pin } });
            form.reset();
            setDone(true);
          });
        }}
      >
        <Trouble trouble={trouble} />
        {done && (
          <Note kind="clear" live>
            {words.say("offices-own-pin-done")}
          </Note>
        )}
        <Entry name="pin" type="password" label={words.say("offices-own-pin-field")} inputMode="numeric" autoComplete="off" ident isRequired />
        <Press small type="submit" isDisabled={busy}>
          {words.say("offices-own-pin-set")}
        </Press>
      </Form>
    </Section>
  );
}

function Deputy() {
  const words = useWords();
  const { busy, trouble, run } = useTry();
  const [named, setNamed] = useState<string>();
  return (
    <Section title={words.say("offices-deputy")} note={words.say("offices-deputy-note")}>
      <Form
        className="grid justify-items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const number = String(form.get("number") ?? "").trim();
          const days = Number(form.get("days") ?? 0);
          void run(async () => {
            const from = Date.now();
            await ask("post", "/api/session/deputies", { json: { number, from, until: from + days * DAY } });
            setNamed(number);
          });
        }}
      >
        <Trouble trouble={trouble} />
        {named && (
          <Note kind="clear" live>
            {words.say("offices-deputy-done", { number: named })}
          </Note>
        )}
        <Entry name="number" label={words.say("session-number")} autoComplete="off" ident isRequired />
        <Entry name="days" type="number" label={words.say("offices-deputy-days")} defaultValue="7" ident isRequired />
        <Press small type="submit" isDisabled={busy}>
          {words.say("offices-deputy-name")}
        </Press>
      </Form>
    </Section>
  );
}
