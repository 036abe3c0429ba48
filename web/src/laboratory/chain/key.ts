// What opens a chip: number, birth and expiry with their check digits (Doc 9303-11, 4.3.2 and D.2), as the page says them and as the chip does.
import type { Tree } from "../../api/types.ts";
import { documentsOf, rowsOf } from "../../desk/fields.ts";

export const KEY = ["document-number", "date-of-birth", "date-of-expiry"] as const;
export type KeyField = (typeof KEY)[number];

/** A part of the key: its characters in a zone, and the check digit behind them. */
export type Part = { value: string; digit: string };
export type KeyRow = {
  field: KeyField;
  printed: Part | undefined;
  chip: Part | undefined;
  /** The check digit that belongs to what is printed, where another one is printed. */
  computed: string | undefined;
  /** Whether a character of it was not read surely. */
  unsure: boolean;
};

/** Whether what is printed opens the chip, as far as both are known. */
export type Opens = "opens" | "other" | "no-chip" | "unknown";
export type Key = { document: number; rows: KeyRow[]; opens: Opens; /** Whether the chip's own zone is what was signed. */ signed: boolean };

const WEIGHTS = [7, 3, 1];
const valueOf = (char: string): number => (char === "<" ? 0 : char >= "A" ? char.charCodeAt(0) - 55 : Number(char));

/** The check digit over characters of a zone (Doc 9303-3, 4.9). */
export const digitOf = (text: string): string => String([...text].reduce((sum, char, at) => sum + valueOf(char) * (WEIGHTS[at % 3] ?? 0), 0) % 10);

/** Where the parts stand in the zone of each layout: line, first column and length, both from 0 (Doc 9303-4 to -6). */
const SLOTS: Record<string, Record<KeyField, readonly [number, number, number]>> = {
  TD1: { "document-number": [0, 5, 9], "date-of-birth": [1, 0, 6], "date-of-expiry": [1, 8, 6] },
  TD2: { "document-number": [1, 0, 9], "date-of-birth": [1, 13, 6], "date-of-expiry": [1, 21, 6] },
  TD3: { "document-number": [1, 0, 9], "date-of-birth": [1, 13, 6], "date-of-expiry": [1, 21, 6] },
};
/** Where optional data begin, in which a long number goes on (Doc 9303-5, 4.2.2.1). */
const FURTHER: Record<string, readonly [number, number]> = { TD1: [0, 15], TD2: [1, 28] };

/** The part as it is printed. */
function printedIn(lines: readonly string[], layout: string, field: KeyField): Part | undefined {
  const [line = 0, from = 0, length = 0] = SLOTS[layout]?.[field] ?? [];
  const value = lines[line]?.slice(from, from + length);
  const digit = lines[line]?.charAt(from + length);
  if (!value || !digit || value.length < length) return undefined;
  const [further, start] = FURTHER[layout] ?? [];
  if (field !== "document-number" || digit !== "<" || further === undefined) return { value, digit };
  const rest = lines[further]?.slice(start).split("<")[0] ?? "";
  return rest.length < 2 ? { value, digit } : { value: value + rest.slice(0, -1), digit: rest.slice(-1) };
}

/** The part that a value makes: dates lose their century, what is not known is a filler. */
export function partOf(field: KeyField, value: string): Part | undefined {
  if (!value) return undefined;
  const text = field === "document-number" ? value.toUpperCase().replace(/[^A-Z0-9]/g, "<").padEnd(9, "<") : /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(value) ? value.slice(2).replaceAll("-", "").replaceAll("X", "<") : undefined;
  return text === undefined ? undefined : { value: text, digit: digitOf(text) };
}

const same = (one: Part, two: Part): boolean => one.value === two.value && one.digit === two.digit;

/** The key of each document: as its page says it, and as its chip does. */
export const keysOf = (tree: Tree): Key[] =>
  documentsOf(tree).map((document, index) => {
    const cells = rowsOf(tree, index);
    const lines = document.zone?.lines;
    const rows = KEY.map((field): KeyRow => {
      const cell = cells.find((row) => row.field === field);
      const shown = cell?.printed.state === "value" ? partOf(field, cell.printed.value) : undefined;
      const printed = (lines && document.layout ? printedIn(lines, document.layout, field) : undefined) ?? shown;
      const own = cell?.chip.state === "value" ? partOf(field, cell.chip.value) : cell?.chip.state === "same" ? shown : undefined;
      const due = printed && digitOf(printed.value);
      return { field, printed, chip: own, computed: due === printed?.digit ? undefined : due, unsure: isUnsure(document, field) };
    });
    return { document: index, rows, opens: opensOf(rows), signed: cells.some(({ chip }) => (chip.state === "value" || chip.state === "same") && chip.signed) };
  });

function isUnsure({ zone, layout }: { zone?: { unsure: { line: number; column: number }[] }; layout: string | null }, field: KeyField): boolean {
  const [line, from = 0, length = 0] = SLOTS[layout ?? ""]?.[field] ?? [];
  // Places of characters are counted from 1.
  return zone?.unsure.some((one) => one.line - 1 === line && one.column - 1 >= from && one.column - 1 <= from + length) ?? false;
}

function opensOf(rows: readonly KeyRow[]): Opens {
  if (rows.every(({ chip }) => !chip)) return "no-chip";
  if (rows.some(({ printed, chip }) => printed && chip && !same(printed, chip))) return "other";
  return rows.every(({ printed, chip }) => printed && chip) ? "opens" : "unknown";
}

/** The fields by which what is printed is another key than the chip's. */
export const differing = ({ rows }: Key): KeyField[] => rows.filter(({ printed, chip }) => printed && chip && !same(printed, chip)).map(({ field }) => field);

/** The other document whose page opens the chip of this one, where its own page does not. */
export const openedBy = (key: Key, all: readonly Key[]): number | undefined =>
  key.opens === "other" ? all.find((other) => other.document !== key.document && key.rows.every(({ field, chip }) => chip && other.rows.some((row) => row.field === field && row.printed && same(row.printed, chip))))?.document : undefined;
