// The key tells: what opens the chip by its own data, beside what the page says, and in which fields they differ.
import type { Tree } from "../../api/types.ts";
import { Note } from "../../parts/Note.tsx";
import { useWords } from "../../words/context.tsx";
import { documentsOf } from "../../desk/fields.ts";
import { differing, keysOf, openedBy, type Key, type KeyRow, type Part } from "./key.ts";

export function KeyShown({ tree }: { tree: Tree }) {
  const words = useWords();
  const keys = keysOf(tree);
  return (
    <div className="grid gap-6">
      <p className="text-sm text-soft">{words.say("laboratory-key-note")}</p>
      {keys.map((key) => (
        <One key={key.document} tree={tree} one={key} all={keys} />
      ))}
      <p className="text-[13px] text-soft">{words.say("laboratory-key-not-recorded")}</p>
    </div>
  );
}

function One({ tree, one, all }: { tree: Tree; one: Key; all: readonly Key[] }) {
  const words = useWords();
  const { opens, rows, signed, document } = one;
  const fields = words.list(differing(one).map((field) => words.word("field", field)));
  const other = openedBy(one, all);
  const title = `${document + 1} · ${words.word("type", documentsOf(tree)[document]?.kind ?? "unknown")}`;
  return (
    <section aria-label={title} className="grid gap-3">
      <h3 className="font-semibold">{title}</h3>
      <Note kind={opens === "opens" ? "clear" : opens === "other" ? "look" : "unknown"}>
        <p className="font-medium">{words.say(`laboratory-key-${opens}`, { fields })}</p>
        {other !== undefined && <p>{words.say("laboratory-key-of-other", { number: other + 1 })}</p>}
        {opens !== "no-chip" && !signed && <p>{words.say("laboratory-key-not-signed")}</p>}
      </Note>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{words.say("laboratory-key-table")}</caption>
        <thead>
          <tr className="border-b border-line text-[13px] text-soft">
            {["field", "printed", "chip"].map((column) => (
              <th key={column} scope="col" className="py-1.5 pe-3 text-start font-medium">
                {words.say(`laboratory-key-column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.field} row={row} differs={differing(one).includes(row.field)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ row: { field, printed, chip, computed, unsure }, differs }: { row: KeyRow; differs: boolean }) {
  const words = useWords();
  return (
    <tr className="border-b border-line align-top last:border-0">
      <th scope="row" className="py-2 pe-3 text-start font-normal">
        {words.word("field", field)}
        {differs && <span className="block text-[13px] font-medium text-look">{words.say("laboratory-key-differs")}</span>}
        {computed !== undefined && <span className="block text-[13px] text-look">{words.say("laboratory-key-digit", { digit: computed })}</span>}
        {unsure && <span className="block text-[13px] text-look">{words.say("laboratory-key-unsure")}</span>}
      </th>
      <td className="py-2 pe-3">
        <Characters part={printed} beside={chip} />
      </td>
      <td className="py-2">
        <Characters part={chip} beside={printed} />
      </td>
    </tr>
  );
}

/** The characters of a part and its check digit, those marked that differ from beside. */
function Characters({ part, beside }: { part: Part | undefined; beside: Part | undefined }) {
  if (!part) return <span className="text-soft">–</span>;
  const marked = (char: string, at: number, against: string | undefined) => (
    <span key={at} className={against !== undefined && against !== char ? "rounded-sm bg-look-soft font-bold text-look underline underline-offset-4" : ""}>
      {char}
    </span>
  );
  return (
    <bdi dir="ltr" className="font-mono text-[15px] whitespace-nowrap">
      {[...part.value].map((char, at) => marked(char, at, beside && (beside.value[at] ?? "")))}
      <span className="ps-2 text-soft">{marked(part.digit, 0, beside?.digit)}</span>
    </bdi>
  );
}
