// Each field by where it stands: printed and signed side by side. What differs is marked by colour, weight and a word.
import { useWords } from "../words/context.tsx";
import { readable, type Cell, type Proof, type Row } from "./fields.ts";

const DATES = /^date-/;

/** The fields; what is proven of the place beside the page is said once, above all of them. */
export function Fields({ rows, proof, seal }: { rows: readonly Row[]; proof: Proof; seal: boolean }) {
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
          <th scope="col" className={`px-2 py-1.5 text-start ${proof === "altered" ? "font-semibold text-grave" : "font-medium"}`}>
            {words.say(seal ? "desk-seal" : `desk-chip-${proof}`)}
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
    case "unsure":
      return <span className="text-[13px] text-look">{words.say("desk-unsure")}</span>;
    case "absent":
      return (
        <span className="text-faint" aria-label={words.say("desk-absent")}>
          –
        </span>
      );
  }
}
