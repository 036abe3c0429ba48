// A rule of the house on its way to a second person.
import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ask } from "../api/client.ts";
import type { components } from "../api/schema.ts";
import { Press } from "../parts/Press.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";
import { Proposed } from "./RoleChange.tsx";

type Props = { rule(): components["schemas"]["Rule"]; children: ReactNode };

export function ProposeRule({ rule, children }: Props) {
  const words = useWords();
  const client = useQueryClient();
  const { busy, trouble, run } = useTry();
  const [proposal, setProposal] = useState<string>();
  const propose = () =>
    void run(async () => {
      setProposal(undefined);
      const { id } = await ask("post", "/api/proposals/rules", { json: rule() });
      setProposal(id);
      void client.invalidateQueries({ queryKey: ["proposals"] });
    });
  return (
    <>
      <Trouble trouble={trouble} />
      {proposal && <Proposed id={proposal} />}
      <div className="flex flex-wrap items-end gap-3">
        {children}
        <Press small isDisabled={busy} onPress={propose}>
          {words.say("offices-propose")}
        </Press>
      </div>
    </>
  );
}
