// What other lists would change in contacts that are open or kept. It is asked for, because the server checks them all again.
import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { ask } from "../api/client.ts";
import type { components } from "../api/schema.ts";
import { Section } from "../parts/Page.tsx";
import { Press } from "../parts/Press.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";

type Answer = components["schemas"]["Effect"];
type Props = { path: "/api/proposals/{id}/effect" | "/api/trust/versions/{serial}/effect"; at: Record<string, string | number> };

export function Effect({ path, at }: Props) {
  const words = useWords();
  const [effect, set] = useState<Answer>();
  const { busy, trouble, run } = useTry();
  return (
    <Section title={words.say("offices-effect")} note={words.say("offices-effect-note")}>
      <Trouble trouble={trouble} />
      {effect ? (
        <Told effect={effect} />
      ) : (
        <div>
          <Press small isDisabled={busy} onPress={() => void run(async () => set(await ask("get", path, { at })))}>
            {words.say(busy ? "offices-effect-busy" : "offices-effect-ask")}
          </Press>
        </div>
      )}
    </Section>
  );
}

function Told({ effect: { states, changed, left_out } }: { effect: Answer }) {
  const words = useWords();
  const outcome = (code: string) => words.say(`offices-outcome-${code}`);
  return (
    <div role="status" className="grid gap-3 text-sm">
      {states.length === 0 && <p>{words.say("offices-effect-none")}</p>}
      {states.map(({ state, turns }) => (
        <div key={state}>
          <h3 className="font-semibold">
            <bdi>{state}</bdi>
          </h3>
          <ul>
            {turns.map(({ before, after, contacts }) => (
              <li key={`${before} ${after}`}>
                {before === after
                  ? words.say("offices-turn-same", { count: contacts, outcome: outcome(before) })
                  : words.say("offices-turn", { count: contacts, before: outcome(before), after: outcome(after) })}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {changed.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {changed.map(({ id, number }) => (
            <li key={id}>
              <Link to={`/records/${id}` as string} className="ident text-accent underline">
                {number}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {left_out > 0 && <p>{words.say("offices-effect-left", { count: left_out })}</p>}
    </div>
  );
}

