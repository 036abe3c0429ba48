// Signing in at a desk: a passkey first, a password with a code where there is none, a PIN or badge for who comes back.
import { lazy, Suspense, useState } from "react";
import { Form } from "react-aria-components";
import type { Session } from "../api/types.ts";
import { useDemonstration } from "../frame/useDemonstration.ts";
import { Card } from "../parts/Card.tsx";
import { Entry } from "../parts/Entry.tsx";
import { Press } from "../parts/Press.tsx";
import { Segments } from "../parts/Segments.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useWords } from "../words/context.tsx";
import { signInByPasskey } from "./passkey.ts";
import { Provider, toSignIn } from "./Provider.tsx";
import { comeByBadge, comeByPin, signInByPassword, useArrived } from "./session.ts";
import { useTry } from "./useTry.ts";

// Whom one may be in a demonstration: nobody else loads it.
const Roles = lazy(() => import("../guide/Roles.tsx"));

type Way = "password" | "pin";
type Props = {
  /** The session of this desk is locked: its own officer unlocks it. */
  locked?: boolean;
  /** Somebody else is signed in and may stay. */
  stay?: () => void;
};

export function SignIn({ locked = false, stay }: Props) {
  const words = useWords();
  const arrived = useArrived();
  const [way, setWay] = useState<Way>(locked || stay ? "pin" : "password");
  const { busy, trouble, run } = useTry();
  const demonstration = useDemonstration();
  const come = (signs: () => Promise<Session>) =>
    void run(async () => {
      arrived({ state: "in", session: await signs() });
      stay?.();
    });
  const title = locked ? "session-locked" : stay ? "session-change" : "session-sign-in";
  return (
    <Card id="sign-in" title={words.say(title)} beside={demonstration && <Suspense><Roles /></Suspense>}>
      <Trouble trouble={trouble} />
      <Press weight="primary" isDisabled={busy} onPress={() => come(signInByPasskey)} autoFocus>
        {words.say("session-with-passkey")}
      </Press>
      {!locked && <Provider busy={busy} run={run} errand={toSignIn} />}
      <div className="flex items-center gap-3 text-[13px] text-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {words.say("session-or")}
      </div>
      <div className="justify-self-center">
        <Segments
          label={words.say("session-or")}
          chosen={way}
          choose={setWay}
          segments={[
            { id: "password", shown: words.say("session-way-password") },
            { id: "pin", shown: words.say("session-way-pin") },
          ]}
        />
      </div>
      {way === "password" ? <ByPassword busy={busy} come={come} /> : <ByPin busy={busy} locked={locked} come={come} />}
      {stay && (
        <Press weight="quiet" small onPress={stay}>
          {words.say("session-stay")}
        </Press>
      )}
    </Card>
  );
}

type Fields = { busy: boolean; come(signs: () => Promise<Session>): void };
const text = (form: FormData, name: string) => String(form.get(name) ?? "").trim();

function ByPassword({ busy, come }: Fields) {
  const words = useWords();
  return (
    <Form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        come(() => signInByPassword(text(form, "number"), String(form.get("password") ?? ""), text(form, "code")));
      }}
    >
      <Entry name="number" label={words.say("session-number")} autoComplete="username" ident isRequired />
      <Entry name="password" label={words.say("session-password")} type="password" autoComplete="current-password" ident isRequired />
      <Entry name="code" label={words.say("session-code")} inputMode="numeric" autoComplete="one-time-code" maxLength={6} ident isRequired />
      <Press type="submit" isDisabled={busy}>
        {words.say("session-enter")}
      </Press>
    </Form>
  );
}

const BADGE = /^[0-9a-f]{64}$/;

function ByPin({ busy, locked, come }: Fields & { locked: boolean }) {
  const words = useWords();
  return (
    <Form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const [number, pin] = [text(form, "number"), text(form, "pin")];
        // A badge reader types a whole badge, wherever the cursor is.
        const badge = [number, pin].find((typed) => BADGE.test(typed));
        come(() => (badge ? comeByBadge(badge) : comeByPin(locked && number === "" ? null : number, pin)));
      }}
    >
      <Entry name="number" label={words.say(locked ? "session-number-or-none" : "session-number")} autoComplete="off" ident />
      <Entry name="pin" label={words.say("session-pin")} type="password" autoComplete="off" hint={words.say("session-pin-when")} ident />
      <Press type="submit" isDisabled={busy}>
        {words.say("session-enter")}
      </Press>
    </Form>
  );
}
