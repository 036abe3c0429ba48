// A role is given or taken by two people: one proposes it here.
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../api/client.ts";
import type { Account } from "../api/types.ts";
import { Choice } from "../parts/Choice.tsx";
import { Note } from "../parts/Note.tsx";
import { Section } from "../parts/Page.tsx";
import { Press } from "../parts/Press.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";

/** The roles of the house, as docs/people.md has them. */
export const ROLES = "first-line second-line protection commander trust-list-manager administrator auditor trainer".split(" ");

/** What came of a proposal: where it waits. */
export function Proposed({ id }: { id: string }) {
  const words = useWords();
  return (
    <Note kind="look" live>
      <p className="font-medium">{words.say("offices-brought-proposed")}</p>
      <Link to={`/offices/proposals/${id}` as string} className="text-accent underline">
        {words.say("offices-show-proposal")}
      </Link>
    </Note>
  );
}

export function RoleChange({ account }: { account: Account }) {
  const words = useWords();
  const client = useQueryClient();
  const { busy, trouble, run } = useTry();
  const [role, setRole] = useState(ROLES[0] ?? "");
  const [proposal, setProposal] = useState<string>();
  const given = !account.roles.includes(role);
  const propose = () =>
    void run(async () => {
      const { id } = await ask("post", "/api/proposals/roles", { json: { account: account.id, role, given } });
      setProposal(id);
      void client.invalidateQueries({ queryKey: ["proposals"] });
    });
  return (
    <Section title={words.say("offices-roles-held")} note={words.say("offices-role-note")}>
      <Trouble trouble={trouble} />
      {proposal && <Proposed id={proposal} />}
      <div className="flex flex-wrap items-center gap-3">
        <Choice label={words.say("offices-role")} chosen={role} choose={setRole} options={ROLES.map((id) => ({ id, shown: words.word("role", id) }))} />
        <Press small isDisabled={busy} onPress={propose}>
          {words.say(given ? "offices-propose-give" : "offices-propose-take")}
        </Press>
      </div>
    </Section>
  );
}
