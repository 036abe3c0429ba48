// The passkeys of whoever is here: made by their holder alone, and taken away by them when one is lost.
import { useState } from "react";
import { ask } from "../api/client.ts";
import type { Account } from "../api/types.ts";
import { Hash } from "../parts/Hash.tsx";
import { Note } from "../parts/Note.tsx";
import { Section } from "../parts/Page.tsx";
import { Press } from "../parts/Press.tsx";
import { Sure } from "../parts/Sure.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { addPasskey } from "../session/passkey.ts";
import { useLookAgain } from "../session/session.ts";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";

type Props = { own: Account; changed(account: Account): void; again(): void };

export function OwnKeys({ own, changed, again }: Props) {
  const words = useWords();
  const expired = useLookAgain();
  const { busy, trouble, run } = useTry();
  const [done, setDone] = useState(false);
  const add = () =>
    void run(async () => {
      await addPasskey();
      setDone(true);
      again();
    });
  const revoke = (passkey: string) =>
    void run(async () => {
      changed(await ask("delete", "/api/accounts/{id}/passkeys/{passkey}", { at: { id: own.id, passkey } }));
      // A key that is lost ends every session of its holder, this one too.
      expired();
    });
  return (
    <Section title={words.say("offices-own-passkey")} note={words.say("offices-own-passkey-note")}>
      <Trouble trouble={trouble} />
      {done && (
        <Note kind="clear" live>
          {words.say("offices-own-passkey-done")}
        </Note>
      )}
      {own.passkeys.length === 0 && !done && <p>{words.say("offices-own-passkey-none")}</p>}
      <ul className="grid gap-2">
        {own.passkeys.map((passkey) => (
          <li key={passkey} className="flex flex-wrap items-center justify-between gap-3">
            <Hash of={passkey} />
            <Sure small shown={words.say("offices-revoke")} ask={words.say("offices-own-revoke-sure")} yes={words.say("offices-revoke")} busy={busy} does={() => revoke(passkey)} />
          </li>
        ))}
      </ul>
      <div>
        <Press small isDisabled={busy} onPress={add}>
          {words.say("offices-own-passkey-add")}
        </Press>
      </div>
    </Section>
  );
}
