// What a document says of itself and its holder, by where it says so: the zone that is printed, the chip, the seal.
import type { Document, Finding, Tree } from "../api/types.ts";

/** What stands in one place: a value, the same as beside it, what was not read surely enough to tell, or nothing. */
export type Cell = { state: "value"; value: string; signed: boolean } | { state: "same"; signed: boolean } | { state: "unsure" } | { state: "absent" };
type Datum = Document["data"][string];
export type Row = { field: string; printed: Cell; chip: Cell; differs: boolean };

/** The order in which an officer reads. */
const ORDER = ["primary-identifier", "secondary-identifier", "nationality", "date-of-birth", "sex", "document-number", "date-of-expiry", "issuer"];
const EMPTY: Row[] = ORDER.map((field) => ({ field, printed: { state: "absent" }, chip: { state: "absent" }, differs: false }));

/** The rows of a document; the same rows, empty, before anything is known. */
export function rowsOf(tree: Tree | undefined, index: number): Row[] {
  const document = tree && documentsOf(tree)[index];
  if (!document) return EMPTY;
  const altered = isAltered(tree, index);
  const fields = ORDER.filter((field) => field in document.data);
  return (fields.length > 0 ? fields : ORDER).map((field) => row(document.data[field], field, { compared: comparisonOf(tree, field, index), difference: differenceOf(tree.findings, field, index), altered }));
}

export const documentsOf = (tree: Tree): Document[] =>
  [tree.document, ...(tree.further_documents ?? [])].filter((document): document is Document => document !== null);

/** What is proven of the chip's copy of the zone (DG1). */
export type Proof = "none" | "altered" | "unproven" | "signed";

export function proofOf(tree: Tree | undefined, index: number): Proof {
  const cells = rowsOf(tree, index).map(({ chip }) => chip);
  if (tree && isAltered(tree, index)) return "altered";
  if (cells.every(({ state }) => state === "absent")) return "none";
  return cells.some((cell) => "signed" in cell && cell.signed) ? "signed" : "unproven";
}

const isAltered = (tree: Tree, index: number): boolean =>
  tree.checks.some(({ path, of, document, result }) => path.endsWith("/DataGroupIntegrityCheck") && of === "DG1" && (document ?? 0) === index && result === "failed");

const COMPARISONS = ["CombinedChecks/MrzVsDg1Check/ComponentCheck", "CombinedChecks/MrzVsSealCheck/ComponentCheck"];

/** How the printed zone and what is beside it compare in a field. There is no such result where either was not read, or does not have the field. */
function comparisonOf(tree: Tree, field: string, index: number): "same" | "unsure" | undefined {
  const found = tree.checks.find(({ path, of, document }) => COMPARISONS.includes(path) && of === field && (document ?? 0) === index);
  return found?.result === "successful" ? "same" : found?.reason === "reading-unsure" ? "unsure" : undefined;
}

/** The finding that two places say different things. */
function differenceOf(findings: readonly Finding[], field: string, index: number): Finding | undefined {
  return findings.find(({ code, args, document }) => code.startsWith("mrz-differs") && args["field"] === field && (document ?? 0) === index);
}

type Told = { compared: "same" | "unsure" | undefined; difference: Finding | undefined; altered: boolean };

/** A value stands where it was read: it is said of the other place only where the program compared both. */
function row(datum: Datum | undefined, field: string, { compared, difference, altered }: Told): Row {
  const source = datum?.source ?? "";
  const [printed, signed] = [source.startsWith("printed"), source.startsWith("authentic")];
  const at = (value: unknown, signed = false): Cell => ({ state: "value", value: shown(value), signed });
  const cells = (printed: Cell, chip: Cell, differs = false): Row => ({ field, printed, chip, differs });
  if (difference) return cells(at(difference.args["printed"]), at(difference.args["chip"] ?? difference.args["seal"], signed), true);
  // What is not as signed is shown, and not called the same.
  if (compared === "same") return cells(at(datum?.value), altered ? at(datum?.value) : { state: "same", signed });
  const other: Cell = compared === "unsure" ? { state: "unsure" } : { state: "absent" };
  return printed ? cells(at(datum?.value), other) : datum ? cells(other, at(datum.value, signed)) : cells(other, other);
}

const shown = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

/** A value of a zone as people read it: the filler between names is a space. */
export const readable = (value: string): string => value.replace(/<+/g, " ").trim();
