// Each field by where it stands: printed and signed side by side. What differs is marked by colour, weight and a word.
import { useWords } from "../words/context.tsx";
import { readable, type Cell, type Row } from "./fields.ts";

const DATES = /^date-/;

/** Whether what stands on the chip is signed, as its column says once for all rows. */
function proofOf(rows: readonly Row[]): "signed" | "unproven" | "altered" | "none" {
  const cells = rows.map(({ chip }) => chip).filter(({ state }) => state !== "absent");
  if (cells.length === 0) return "none";
  if (cells.some(({ state }) => state === "altered")) return "altered";
  return cells.every((cell) => "signed" in cell && cell.signed) ? "signed" : "unproven";
}

export function Fields({ rows, seal }: { rows: readonly Row[]; seal: boolean }) {
  const words = useWords();
  return (
    <table className="w-full table-fixed border-collapse text-[14px]">
      <thead>
        <tr className="border-b border-line text-[12.5px] text-faint">
          <th scope="col" className="w-[31%] py-1.5 text-start font-medium">
            <span className="sr-only">{words.say("desk-field")}</span>
          </th>
          <th scope="col" className="w-[40%] px-2 py-1.5 text-start font-medium">
            {words.say("desk-printed-zone")}
          </th>
          <th scope="col" className="px-2 py-1.5 text-start font-medium">
            {words.say(seal ? "desk-seal" : `desk-chip-${proofOf(rows)}`)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, printed, chip, differs }) => (
          <tr key={field} className={`h-[34px] border-b border-line ${differs ? "bg-grave-soft" : ""}`}>
            <th scope="row" className={`ps-2 text-start leading-tight font-normal first-letter:uppercase ${differs ? "font-semibold text-grave" : "text-soft"}`}>
              {words.word("field", field)}
            </th>
            <td className="px-2 leading-tight">
              <Shown cell={printed} field={field} />
            </td>
            <td className="px-2 leading-tight">
              <Shown cell={chip} field={field} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Shown({ cell, field }: { cell: Cell; field: string }) {
  const words = useWords();
  switch (cell.state) {
    case "value":
      return <span className="ident">{DATES.test(field) ? cell.value : readable(cell.value) || "–"}</span>;
    case "same":
      return (
        <span className={cell.signed ? "font-semibold text-ok" : "text-soft"}>
          <span aria-hidden="true">=</span>
          <span className="sr-only">{words.say("desk-same")}</span>
        </span>
      );
    case "altered":
      return <span className="text-[13px] font-medium text-grave">{words.say("desk-altered")}</span>;
    case "absent":
      return (
        <span className="text-faint" aria-label={words.say("desk-absent")}>
          –
        </span>
      );
  }
}
