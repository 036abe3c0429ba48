// Who stands in for whoever is here: named for some days, and ended at any time.
import { useState } from "react";
import { Form } from "react-aria-components";
import { ask } from "../api/client.ts";
import type { Account, Session } from "../api/types.ts";
import { Entry } from "../parts/Entry.tsx";
import { Note } from "../parts/Note.tsx";
import { Section } from "../parts/Page.tsx";
import { Press } from "../parts/Press.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";
import { Deputies } from "./Deputies.tsx";

const DAY = 86_400_000;

type Props = { own: Account; session: Session; changed(account: Account): void };

export function OwnDeputies({ own, session, changed }: Props) {
  const words = useWords();
  const { busy, trouble, run } = useTry();
  const [named, setNamed] = useState<string>();
  const name = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const number = String(data.get("number") ?? "").trim();
    void run(async () => {
      const from = Date.now();
      changed(await ask("post", "/api/session/deputies", { json: { number, from, until: from + Number(data.get("days") ?? 0) * DAY } }));
      form.reset();
      setNamed(number);
    });
  };
  return (
    <Section title={words.say("offices-deputy")} note={words.say("offices-deputy-note")}>
      <Deputies
        account={own}
        session={session}
        changed={(account) => {
          setNamed(undefined);
          changed(account);
        }}
        ends
      />
      <Form
        className="grid justify-items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          name(event.currentTarget);
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
