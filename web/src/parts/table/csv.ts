// A list as a file for a spreadsheet (RFC 4180), made in memory and sent nowhere.

// What a spreadsheet would take for a formula, or for the end of a cell.
const FORMULA = /^\s*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u;
// Marks of direction belong to screens.
const MARKS = /[\u2066-\u2069\u200E\u200F]/gu;

/** A cell: quoted, and with an apostrophe before what would be run. */
export function cell(text: string): string {
  const plain = text.replace(MARKS, "");
  return `"${(FORMULA.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}

/** Lines of cells, with the mark by which spreadsheets know UTF-8. */
export const csv = (lines: readonly (readonly string[])[]): string => `\uFEFF${lines.map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`;

/** Has the browser keep a file. */
export function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const anchor = Object.assign(document.createElement("a"), { href: address, download: name });
  anchor.click();
  URL.revokeObjectURL(address);
}
