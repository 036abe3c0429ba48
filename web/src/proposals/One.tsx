// One proposal: what it says, what it would change, and what the second person makes of it.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../api/client.ts";
import { troubleOf } from "../api/problem.ts";
import type { components } from "../api/schema.ts";
import type { Proposal, Session } from "../api/types.ts";
import { Fact, Facts } from "../parts/Facts.tsx";
import { Hash } from "../parts/Hash.tsx";
import { Section } from "../parts/Page.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { When } from "../parts/When.tsx";
import { DifferenceShown } from "../trust/DifferenceShown.tsx";
import { Effect } from "../trust/Effect.tsx";
import { useWords } from "../words/context.tsx";
import { Decide } from "./Decide.tsx";
import { State } from "./List.tsx";
import { isTrust } from "./rules.ts";
import { useWho } from "./who.ts";

export function One({ id, session }: { id: string; session: Session }) {
  const words = useWords();
  const client = useQueryClient();
  const queryKey = ["proposal", id];
  const read = useQuery({ queryKey, queryFn: () => ask("get", "/api/proposals/{id}", { at: { id } }) });
  const settled = (proposal: Proposal) => {
    client.setQueryData(queryKey, proposal);
    for (const changed of ["proposals", "trust", "accounts", "account", "rules", "retention"]) void client.invalidateQueries({ queryKey: [changed] });
  };
  if (!read.data) return read.error ? <Trouble trouble={troubleOf(read.error)} /> : <p className="text-soft">{words.say("table-loading")}</p>;
  const proposal = read.data;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[3fr_2fr]">
      <div className="grid gap-4">
        <Content proposal={proposal} session={session} />
        {isTrust(proposal) && proposal.state === "open" && !proposal.not_taken && <Effect path="/api/proposals/{id}/effect" at={{ id }} />}
      </div>
      <Section title={words.say("offices-decision")}>
        <About proposal={proposal} session={session} />
        <Decide proposal={proposal} session={session} settled={settled} again={() => void read.refetch()} />
      </Section>
    </div>
  );
}

function About({ proposal, session }: { proposal: Proposal; session: Session }) {
  const words = useWords();
  const who = useWho(session);
  return (
    <Facts>
      <Fact name={words.say("offices-state")}>
        <State state={proposal.state} />
      </Fact>
      <Fact name={words.say("offices-proposed-by")}>
        <bdi>{who(proposal.by)}</bdi>
      </Fact>
      <Fact name={words.say("offices-proposed")}>
        <When at={proposal.at} />
      </Fact>
      {proposal.state === "open" && (
        <Fact name={words.say("offices-waits-until")}>
          <When at={proposal.until} />
        </Fact>
      )}
      <Fact name={words.say("offices-digest")}>
        <Hash of={proposal.digest} />
      </Fact>
    </Facts>
  );
}

function Content({ proposal, session }: { proposal: Proposal; session: Session }) {
  const words = useWords();
  const who = useWho(session);
  const { role, reset, rule, trust, not_taken } = proposal;
  return (
    <Section title={words.say(`offices-matter-${reset ? "reset" : proposal.matter}`)}>
      {role && <p>{words.say(role.given ? "offices-role-given" : "offices-role-taken", { role: words.word("role", role.role), number: who(role.account) })}</p>}
      {reset && <p>{words.say("offices-reset-proposed", { number: who(reset.account) })}</p>}
      {rule && <RuleSaid rule={rule} />}
      {not_taken && <Trouble trouble={{ code: not_taken, args: {} }} />}
      {trust && <DifferenceShown difference={trust} />}
      {!role && !reset && !rule && !trust && !not_taken && <p className="text-soft">{words.say("offices-content-gone")}</p>}
    </Section>
  );
}

/** A rule of the house, as a sentence. */
function RuleSaid({ rule }: { rule: components["schemas"]["Rule"] }) {
  const words = useWords();
  if ("kept" in rule) {
    return (
      <>
        <p>{words.say("offices-rule-kept", { class: words.word(`offices-class`, rule.kept.class), months: String(rule.kept.months) })}</p>
        <p className="text-sm text-soft">{words.say("offices-rule-later")}</p>
      </>
    );
  }
  const { post, profile } = rule.checks;
  const by = words.word(`offices-profile`, profile);
  return <p>{post ? words.say("offices-rule-checks", { post, profile: by }) : words.say("offices-rule-checks-all", { profile: by })}</p>;
}
