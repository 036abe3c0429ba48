// What the list of contacts shows of each.
import type { Column } from "../parts/table/order.ts";
import { utc, When } from "../parts/When.tsx";
import type { Words } from "../words/words.ts";
import type { Line } from "../api/types.ts";
import { Outcome, Phase } from "./said.tsx";

export function columnsOf(words: Words): Column<Line>[] {
  const document = ({ kind, issuer }: Line) => (kind ? words.say("desk-document", { type: kind, issuer: issuer ?? null }) : "");
  return [
    { id: "number", head: words.say("records-number"), text: ({ number }) => number, show: ({ number }) => <bdi className="ident">{number}</bdi> },
    {
      id: "phase",
      head: words.say("records-phase"),
      text: ({ phase, unresolved }) => words.say(unresolved ? "records-unresolved" : `records-phase-${phase}`),
      show: ({ phase, unresolved }) => <Phase code={phase} unresolved={unresolved} />,
    },
    {
      id: "outcome",
      head: words.say("records-outcome"),
      text: ({ outcome }) => words.say(outcome ? `records-outcome-${outcome}` : "records-outcome-none"),
      show: ({ outcome }) => <Outcome code={outcome} />,
    },
    { id: "document", head: words.say("desk-page"), text: document },
    { id: "post", head: words.say("desk-post"), text: ({ post }) => post.toUpperCase(), show: ({ post }) => <bdi className="ident">{post.toUpperCase()}</bdi> },
    { id: "direction", head: words.say("records-direction"), text: ({ direction }) => words.say(`direction-${direction}`) },
    { id: "opened", head: words.say("records-opened"), text: ({ opened }) => utc(opened), show: ({ opened }) => <When at={opened} />, order: ({ opened }) => opened },
    { id: "changed", head: words.say("records-changed"), text: ({ changed }) => utc(changed), show: ({ changed }) => <When at={changed} />, order: ({ changed }) => changed },
  ];
}
