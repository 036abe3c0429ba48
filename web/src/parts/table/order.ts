// Which lines of a list are shown, and in which order.
import type { ReactNode } from "react";
import type { Language } from "../../words/language.ts";

export type Column<T> = {
  id: string;
  head: string;
  /** As it is filtered by, and stands in a file. */
  text(row: T): string;
  /** As it is shown; the text where it is the same. */
  show?(row: T): ReactNode;
  /** By what it is ordered; the text where it is the same. */
  order?(row: T): number | string;
  /** It holds what can be done with a line: nothing to sort by, and nothing for a file. */
  does?: true;
};

export type Sorting = { by: string; down: boolean };

/** Lines in which every word that was typed stands somewhere. */
export function filtered<T>(rows: readonly T[], columns: readonly Column<T>[], typed: string): readonly T[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const all = columns.map((column) => column.text(row)).join(" ").toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** Lines in the order of a column; as they came where none is chosen. */
export function sorted<T>(rows: readonly T[], columns: readonly Column<T>[], sorting: Sorting | undefined, language: Language): readonly T[] {
  const column = columns.find(({ id }) => id === sorting?.by);
  if (!column || !sorting) return rows;
  const collator = new Intl.Collator(language, { numeric: true });
  const key = column.order ?? column.text;
  const compared = (one: T, two: T) => {
    const [first, second] = [key(one), key(two)];
    return typeof first === "number" && typeof second === "number" ? first - second : collator.compare(String(first), String(second));
  };
  return rows.toSorted((one, two) => (sorting.down ? compared(two, one) : compared(one, two)));
}
