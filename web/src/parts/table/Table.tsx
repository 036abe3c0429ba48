// A list of lines: filtered as one types, sorted by a head, gone through by arrows, taken along as a file.
import { Link } from "@tanstack/react-router";
import { useState, type KeyboardEvent, type ReactNode } from "react";
import { useWords } from "../../words/context.tsx";
import { Press } from "../Press.tsx";
import { csv, save } from "./csv.ts";
import { filtered, sorted, type Column, type Sorting } from "./order.ts";

type Props<T> = {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  id(row: T): string;
  /** The page of a line; its first cell leads there. */
  to?(row: T): string;
  /** What stands where there is no line. */
  empty: ReactNode;
  /** The name of the file, without its end. */
  file: string;
  /** There is more at the server. */
  more?: { busy: boolean; bring(): void } | undefined;
  /** Filters that the server knows, and other switches. */
  children?: ReactNode;
};

export function Table<T>({ label, columns, rows, id, to, empty, file, more, children }: Props<T>) {
  const words = useWords();
  const [typed, type] = useState("");
  const [sorting, sort] = useState<Sorting>();
  const shown = sorted(filtered(rows, columns, typed), columns, sorting, words.language);
  const told = columns.filter(({ does }) => !does);
  const taken = () => save(`${file}.csv`, csv([told.map(({ head }) => head), ...shown.map((row) => told.map((column) => column.text(row)))]));
  return (
    <div className="grid min-w-0 gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {children}
        <div className="ms-auto flex flex-wrap items-center gap-3">
          <input
            type="search"
            aria-label={words.say("table-filter", { list: label })}
            placeholder={words.say("table-filter-short")}
            value={typed}
            onChange={(event) => type(event.target.value)}
            autoComplete="off"
            className="h-9 w-52 rounded-lg border border-edge bg-card px-3 text-sm placeholder:text-faint"
          />
          <Press small isDisabled={shown.length === 0} onPress={taken}>
            {words.say("table-export")}
          </Press>
        </div>
      </div>
      <div className="card overflow-x-auto">
        {rows.length === 0 ? (
          empty
        ) : (
          <table className="w-full border-collapse text-[14px]" aria-label={label}>
            <thead>
              <tr className="border-b border-line text-[13px] text-soft">
                {columns.map((column) => (
                  <Head key={column.id} column={column} sorting={sorting} sort={sort} />
                ))}
              </tr>
            </thead>
            <tbody onKeyDown={step}>
              {shown.map((row) => (
                <tr key={id(row)} className="border-b border-line last:border-0 hover:bg-accent-soft/50">
                  {columns.map((column, place) => (
                    <td key={column.id} className="px-3 py-2.5 text-start align-middle">
                      {place === 0 && to ? (
                        <Link to={to(row)} data-line className="font-medium text-accent underline-offset-2 hover:underline">
                          {(column.show ?? column.text)(row)}
                        </Link>
                      ) : (
                        (column.show ?? column.text)(row)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      {rows.length > 0 && (
        <div className="flex flex-wrap items-center gap-4 text-sm text-soft">
          <p role="status">{words.say(shown.length < rows.length ? "table-of" : "table-all", { count: shown.length, total: rows.length })}</p>
          {more && (
            <>
              <Press small isDisabled={more.busy} onPress={more.bring}>
                {words.say("table-more")}
              </Press>
              <p>{words.say("table-more-note")}</p>
            </>
          )}
        </div>
      )}
    </div>
  );
}

type HeadProps<T> = { column: Column<T>; sorting: Sorting | undefined; sort(sorting: Sorting | undefined): void };

/** The head of a column: once up, once down, once as it came. */
function Head<T>({ column: { id, head, does }, sorting, sort }: HeadProps<T>) {
  const here = sorting?.by === id ? sorting : undefined;
  const next = !here ? { by: id, down: false } : here.down ? undefined : { by: id, down: true };
  if (does) {
    return (
      <th scope="col" className="px-3 py-1 text-start font-medium">
        {head}
      </th>
    );
  }
  return (
    <th scope="col" aria-sort={here ? (here.down ? "descending" : "ascending") : "none"} className="px-1 py-1 text-start font-medium">
      <button type="button" onClick={() => sort(next)} className="inline-flex min-h-8 cursor-pointer items-center gap-1 rounded-md px-2 text-start hover:bg-unknown-soft">
        {head}
        <svg viewBox="0 0 8 12" width="7" aria-hidden="true" fill="currentColor">
          <path d="M4 0l3.4 4.6H.6z" opacity={here && !here.down ? 1 : 0.25} />
          <path d="M4 12L.6 7.4h6.8z" opacity={here?.down ? 1 : 0.25} />
        </svg>
      </button>
    </th>
  );
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrows go from line to line. */
function step(event: KeyboardEvent<HTMLElement>) {
  const to = STEPS[event.key];
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-line]")];
  const at = lines.findIndex((line) => line === document.activeElement);
  if (!to || at < 0) return;
  event.preventDefault();
  lines[to(at, lines.length - 1)]?.focus();
}
