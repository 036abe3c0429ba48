// The page of a link: whoever was given an account sets something to sign in with. The link stands behind the # and is sent to nobody by the browser.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "react-aria-components";
import { ask } from "../api/client.ts";
import { troubleOf, type Trouble as Said } from "../api/problem.ts";
import { Card } from "../parts/Card.tsx";
import { Entry } from "../parts/Entry.tsx";
import { Press } from "../parts/Press.tsx";
import { Sign } from "../parts/Sign.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useWords } from "../words/context.tsx";
import { enrolPasskey } from "./passkey.ts";
import { Provider, toLink } from "./Provider.tsx";
import { useTry } from "./useTry.ts";

const LINK = /^[0-9a-f]{64}$/;

/** Takes the link out of the address bar, so that it stays in no history. */
function taken(): string {
  const link = location.hash.slice(1);
  if (link) history.replaceState(null, "", location.pathname);
  return link;
}

export function Enrol({ done }: { done(): void }) {
  const words = useWords();
  const [link, setLink] = useState(taken);
  const [set, setSet] = useState(false);
  const known = useQuery({
    queryKey: ["link", link],
    enabled: LINK.test(link),
    retry: false,
    queryFn: () => ask("post", "/api/links", { json: { link } }),
  });
  return (
    <Card id="enrol" title={words.say("link-title")}>
      {set ? <Done done={done} /> : known.data ? <Ways link={link} number={known.data.number} set={() => setSet(true)} /> : null}
      {!set && !known.data && <Ask trouble={known.error ? troubleOf(known.error) : undefined} give={setLink} />}
    </Card>
  );
}

function Ask({ trouble, give }: { trouble: Said | undefined; give(link: string): void }) {
  const words = useWords();
  return (
    <Form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        give(String(new FormData(event.currentTarget).get("link") ?? "").trim().toLowerCase());
      }}
    >
      <Trouble trouble={trouble} />
      <p className="text-soft">{words.say("link-ask")}</p>
      <Entry name="link" label={words.say("link-field")} autoComplete="off" ident isRequired pattern="\s*[0-9a-fA-F]{64}\s*" />
      <Press type="submit" weight="primary">
        {words.say("link-go-on")}
      </Press>
    </Form>
  );
}

function Ways({ link, number, set }: { link: string; number: string; set(): void }) {
  const words = useWords();
  const { busy, trouble, run } = useTry();
  const [secret, setSecret] = useState<string>();
  return (
    <>
      <p>{words.say("link-of", { number })}</p>
      <Trouble trouble={trouble} />
      <Press weight="primary" isDisabled={busy} onPress={() => void run(() => enrolPasskey(link).then(set))}>
        {words.say("link-passkey")}
      </Press>
      <p className="text-[13px] text-soft">{words.say("link-passkey-why")}</p>
      <Provider busy={busy} run={run} errand={toLink(link)} />
      {secret === undefined ? (
        <Press
          weight="quiet"
          small
          isDisabled={busy}
          onPress={() => void run(async () => setSecret((await ask("post", "/api/links/code", { json: { link } })).secret))}
        >
          {words.say("link-password")}
        </Press>
      ) : (
        <Form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            const json = { password: String(form.get("password") ?? ""), code: String(form.get("code") ?? "").trim() };
            void run(async () => {
              await ask("post", "/api/links/password", { json });
              set();
            });
          }}
        >
          <p className="text-soft">{words.say("link-secret")}</p>
          <code className="ident rounded-xl bg-unknown-soft p-3 text-center font-mono tracking-wider break-all select-all">{secret}</code>
          <Entry name="password" label={words.say("link-new-password")} type="password" autoComplete="new-password" minLength={12} ident isRequired />
          <Entry name="code" label={words.say("session-code")} inputMode="numeric" autoComplete="one-time-code" maxLength={6} ident isRequired />
          <Press type="submit" isDisabled={busy}>
            {words.say("link-set")}
          </Press>
        </Form>
      )}
    </>
  );
}

function Done({ done }: { done(): void }) {
  const words = useWords();
  return (
    <>
      <p className="flex items-center gap-3 rounded-xl bg-ok-soft p-4 font-medium text-ok" role="status">
        <Sign kind="clear" size={28} />
        {words.say("link-done")}
      </p>
      <Press weight="primary" onPress={done}>
        {words.say("session-sign-in")}
      </Press>
    </>
  );
}
