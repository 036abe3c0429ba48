// The machine readable zone, character by character: what differs is marked, and what was not read surely is underlined.
import type { Finding } from "../api/types.ts";
import { useWords } from "../words/context.tsx";
import { printedOf } from "./boxes.ts";
import { textOf } from "./evidence.ts";
import { useSittingState } from "./useSitting.ts";

type Mark = "plain" | "differs" | "unsure";

export function Zone({ reasons }: { reasons: readonly Finding[] }) {
  const words = useWords();
  const { tree, pieces } = useSittingState();
  const zone = tree?.document?.zone;
  const typed = pieces.find(({ kind }) => kind === "mrz-text");
  const lines = zone?.lines ?? (typed ? (textOf(typed.bytes) ?? "").trim().split(/\s+/) : []);
  const mark = (line: number, column: number): Mark => {
    const differs = reasons.some((reason) => {
      const at = printedOf(reason);
      return at?.line === line + 1 && column + 1 >= at.column && column + 1 < at.column + at.length;
    });
    if (differs) return "differs";
    return zone?.unsure.some((doubt) => doubt.line === line + 1 && doubt.column === column + 1) ? "unsure" : "plain";
  };
  return (
    <div
      role="group"
      aria-label={words.say("desk-zone")}
      className="ident min-h-[72px] overflow-hidden rounded-[10px] bg-unknown-soft px-3.5 py-3 text-start font-mono text-[clamp(10.5px,0.85vw,16px)] leading-7 whitespace-pre"
    >
      {lines.length === 0 ? <span className="text-soft font-sans text-sm">{words.say("desk-no-zone")}</span> : null}
      {lines.map((text, line) => (
        <div key={line}>
          {runs(text, (column) => mark(line, column)).map(([run, kind], index) =>
            kind === "plain" ? (
              run
            ) : (
              <mark key={index} className={kind === "differs" ? "rounded-sm bg-grave-soft text-grave" : "bg-transparent text-look underline decoration-2 underline-offset-4"}>
                {run}
              </mark>
            ),
          )}
        </div>
      ))}
    </div>
  );
}

/** Neighbours of one kind together. */
function runs(text: string, mark: (column: number) => Mark): [string, Mark][] {
  const found: [string, Mark][] = [];
  for (const [column, letter] of [...text].entries()) {
    const [kind, last] = [mark(column), found.at(-1)];
    if (last && last[1] === kind) last[0] += letter;
    else found.push([letter, kind]);
  }
  return found;
}
