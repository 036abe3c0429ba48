import type { Told } from "../../../tests/stories/story.ts";
import { useWords } from "../../words/context.tsx";
import type { Words } from "../../words/words.ts";
import { Empty } from "../Empty.tsx";
import { Marked } from "../Marked.tsx";
import { Press } from "../Press.tsx";
import { When } from "../When.tsx";
import type { Column } from "./order.ts";
import { Table } from "./Table.tsx";

export default { title: "parts/Table", words: ["watch"] } satisfies Told;

type Row = { number: string; phase: string; direction: string; at: number };
const ROWS: Row[] = ["open", "referred", "ended"].map((phase, at) => ({ number: `UTA-2026-00000${at}`, phase, direction: ["entry", "exit", "transit"][at] ?? "", at: 1795428493000 - at * 600_000 }));
const PHASES: Record<string, string> = { open: "desk-tile-open", referred: "desk-tile-second", ended: "desk-tile-ended" };

const columnsOf = (words: Words): Column<Row>[] => [
  { id: "number", head: words.say("place-records"), text: ({ number }) => number, show: ({ number }) => <bdi className="ident">{number}</bdi> },
  { id: "phase", head: words.say("desk-summary"), text: ({ phase }) => words.say(PHASES[phase] ?? ""), show: ({ phase }) => <Marked kind={phase === "referred" ? "look" : "unknown"}>{words.say(PHASES[phase] ?? "")}</Marked> },
  { id: "direction", head: words.say("desk-direction"), text: ({ direction }) => words.say(`direction-${direction}`) },
  { id: "at", head: words.say("frame-clock"), text: ({ at }) => String(at), order: ({ at }) => at, show: ({ at }) => <When at={at} /> },
  { id: "does", head: words.say("desk-claim"), text: () => "", show: () => <Press small>{words.say("desk-show")}</Press>, does: true },
];

function Shown({ rows, more }: { rows: Row[]; more?: { busy: boolean; bring(): void } }) {
  const words = useWords();
  return (
    <Table
      label={words.say("place-records")}
      columns={columnsOf(words)}
      rows={rows}
      id={({ number }) => number}
      to={({ number }) => `/records/${number}`}
      empty={<Empty title={words.say("watch-hand-none")}>{words.hint("watch-hand-none")}</Empty>}
      file="contacts"
      more={more}
    />
  );
}

export const Lines = () => <Shown rows={ROWS} more={{ busy: false, bring: () => undefined }} />;
export const NoLine = () => <Shown rows={[]} />;
