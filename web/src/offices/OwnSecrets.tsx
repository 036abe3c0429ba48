// What whoever is here types or holds beside a passkey: a password, a PIN, a badge. None of them is ever shown again.
import { useState } from "react";
import { Form, type TextFieldProps } from "react-aria-components";
import { ask } from "../api/client.ts";
import { Entry } from "../parts/Entry.tsx";
import { Note } from "../parts/Note.tsx";
import { Once } from "../parts/Once.tsx";
import { Section } from "../parts/Page.tsx";
import { Press } from "../parts/Press.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";

export const Password = () => <Typed of="password" send={(password) => ask("put", "/api/session/password", { json: { password } })} minLength={12} autoComplete="new-password" />;

export const Pin = () => <Typed of="pin" send={(pin) => ask("put", "/api/session/own-pin", { json: { pin } })} inputMode="numeric" pattern="[0-9]{4,8}" autoComplete="off" />;

type Props = TextFieldProps & { of: "password" | "pin"; send(typed: string): Promise<unknown> };

/** Something that is typed once, and kept as a hash alone. */
function Typed({ of, send, ...field }: Props) {
  const words = useWords();
  const { busy, trouble, run } = useTry();
  const [done, setDone] = useState(false);
  const say = (part: string) => words.say(`offices-own-${of}${part}`);
  return (
    <Section title={say("")} note={say("-note")}>
      <Form
        className="grid justify-items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const typed = String(new FormData(form).get(of) ?? "");
          setDone(false);
          void run(async () => {
            await send(typed);
            form.reset();
            setDone(true);
          });
        }}
      >
        <Trouble trouble={trouble} />
        {done && (
          <Note kind="clear" live>
            {say("-done")}
          </Note>
        )}
        <Entry {...field} name={of} type="password" label={say("-field")} ident isRequired />
        <Press small type="submit" isDisabled={busy}>
          {say("-set")}
        </Press>
      </Form>
    </Section>
  );
}

export function Badge() {
  const words = useWords();
  const { busy, trouble, run } = useTry();
  const [badge, setBadge] = useState<string>();
  const make = () => void run(async () => setBadge((await ask("post", "/api/session/own-badge")).badge));
  if (badge) return <Once title={words.say("offices-own-badge-title")} note={words.say("offices-own-badge-once")} secret={badge} read={badge} done={() => setBadge(undefined)} />;
  return (
    <Section title={words.say("offices-own-badge")} note={words.say("offices-own-badge-note")}>
      <Trouble trouble={trouble} />
      <div>
        <Press small isDisabled={busy} onPress={make}>
          {words.say("offices-own-badge-make")}
        </Press>
      </div>
    </Section>
  );
}
