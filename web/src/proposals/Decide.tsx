// The second person: approves with what they saw, refuses with a reason; the first one takes it back.
import { useState } from "react";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { Proposal, Session } from "../api/types.ts";
import { Choice } from "../parts/Choice.tsx";
import { Note } from "../parts/Note.tsx";
import { Press } from "../parts/Press.tsx";
import { Sure } from "../parts/Sure.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { confirmed } from "../session/passkey.ts";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";
import { hindrance, isRule, isTrust } from "./rules.ts";

const REASONS = ["not-needed", "not-verified", "wrong-content", "ask-first"] as const;

type Props = { proposal: Proposal; session: Session; settled(proposal: Proposal): void; again(): void };

export function Decide(props: Props) {
  const { proposal, session, settled, again } = props;
  const words = useWords();
  const { busy, trouble, run } = useTry();
  const why = hindrance(proposal, session);
  const at = { id: proposal.id };
  const done = (does: () => Promise<Proposal>) =>
    void run(async () => {
      try {
        settled(await does());
      } catch (error) {
        // Somebody was faster, or something else is trusted by now: what is shown is read again.
        if (troubleOf(error).code !== "passkey-refused") again();
        throw error;
      }
    });
  const json = { digest: proposal.digest, before: proposal.trust?.before ?? null };
  const approve = () => ask("post", "/api/proposals/{id}/approve", { at, json });
  if (why === "settled") return <Settled proposal={proposal} />;
  return (
    <div className="grid justify-items-start gap-4">
      <Trouble trouble={trouble} />
      {why && <Note kind="look">{words.say(`offices-hinder-${why}`)}</Note>}
      {why === "own" && (
        <Sure
          shown={words.say("offices-withdraw")}
          ask={words.say("offices-withdraw-sure")}
          yes={words.say("offices-withdraw")}
          busy={busy}
          does={() => done(() => ask("post", "/api/proposals/{id}/withdraw", { at }))}
        />
      )}
      {!why && (
        <>
          <Note kind="unknown">{words.say(isTrust(proposal) ? "offices-approve-key" : isRule(proposal) ? "offices-approve-rule-key" : "offices-approve-plain")}</Note>
          <Sure
            weight="primary"
            shown={words.say("offices-approve")}
            ask={words.say("offices-approve-sure")}
            yes={words.say("offices-approve-yes")}
            busy={busy}
            does={() => done(() => confirmed(approve))}
          />
        </>
      )}
      {(!why || why === "not-taken") && <Refuse busy={busy} does={(reason) => done(() => ask("post", "/api/proposals/{id}/refuse", { at, json: { reason } }))} />}
    </div>
  );
}

function Settled({ proposal: { state, refused } }: { proposal: Proposal }) {
  const words = useWords();
  const reason = refused && (words.has(`offices-reason-${refused}`) ? words.say(`offices-reason-${refused}`) : refused);
  return (
    <Note kind={state === "approved" ? "clear" : "unknown"}>
      <p>{words.say(`offices-settled-${state}`)}</p>
      {reason && <p>{words.say("offices-refused-because", { reason })}</p>}
    </Note>
  );
}

function Refuse({ busy, does }: { busy: boolean; does(reason: string): void }) {
  const words = useWords();
  const [reason, setReason] = useState<string>(REASONS[0]);
  return (
    <div className="grid w-full justify-items-start gap-2 border-t border-line pt-4">
      <Choice label={words.say("offices-reason")} chosen={reason} choose={setReason} options={REASONS.map((id) => ({ id, shown: words.say(`offices-reason-${id}`) }))} />
      <Press small isDisabled={busy} onPress={() => does(reason)}>
        {words.say("offices-refuse")}
      </Press>
    </div>
  );
}
