// How somebody begins, begins anew, and leaves.
import { useState } from "react";
import { ask } from "../api/client.ts";
import { Refused } from "../api/problem.ts";
import type { Account } from "../api/types.ts";
import { Section } from "../parts/Page.tsx";
import { Press } from "../parts/Press.tsx";
import { Sure } from "../parts/Sure.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";
import { Proposed } from "./RoleChange.tsx";

type Props = { account: Account; changed(account: Account): void; linked(link: string): void };

export function Credentials({ account, changed, linked }: Props) {
  const words = useWords();
  const { busy, trouble, run } = useTry();
  const [proposal, setProposal] = useState<string>();
  const at = { id: account.id };
  const invite = () => void run(async () => linked((await ask("post", "/api/accounts/{id}/link", { at })).link));
  const leave = () => void run(async () => changed(await ask("post", "/api/accounts/{id}/leave", { at })));
  const reset = () =>
    void run(async () => {
      try {
        changed(await ask("post", "/api/accounts/{id}/reset", { at }));
      } catch (error) {
        // Whoever decides about travellers gets new credentials by two people.
        if (!(error instanceof Refused) || error.problem.code !== "needs-two") throw error;
        setProposal((await ask("post", "/api/proposals/resets", { json: { account: account.id } })).id);
      }
    });
  return (
    <Section title={words.say("offices-credentials")} note={words.say("offices-credentials-note")}>
      <Trouble trouble={trouble} />
      {proposal && <Proposed id={proposal} />}
      <div className="flex flex-wrap items-center gap-3">
        {!account.can_sign_in && (
          <Press small weight="primary" isDisabled={busy} onPress={invite}>
            {words.say("offices-invite")}
          </Press>
        )}
        {account.can_sign_in && <Sure small shown={words.say("offices-reset")} ask={words.say("offices-reset-sure")} yes={words.say("offices-reset")} busy={busy} does={reset} />}
        <Sure small shown={words.say("offices-leave")} ask={words.say("offices-leave-sure")} yes={words.say("offices-leave")} busy={busy} does={leave} />
      </div>
    </Section>
  );
}
