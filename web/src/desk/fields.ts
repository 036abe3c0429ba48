// What a document says of itself and its holder, by where it says so: the zone that is printed, the chip, the seal.
import type { Document, Finding, Tree } from "../api/types.ts";

/** What stands in one place: a value, the same as beside it, something else than was signed, or nothing. */
export type Cell = { state: "value"; value: string; signed: boolean } | { state: "same"; signed: boolean } | { state: "altered" } | { state: "absent" };
export type Row = { field: string; printed: Cell; chip: Cell; differs: boolean };

/** The order in which an officer reads. */
const ORDER = ["primary-identifier", "secondary-identifier", "nationality", "date-of-birth", "sex", "document-number", "date-of-expiry", "issuer"];
const EMPTY: Row[] = ORDER.map((field) => ({ field, printed: { state: "absent" }, chip: { state: "absent" }, differs: false }));

/** The rows of a document; the same rows, empty, before anything is known. */
export function rowsOf(tree: Tree | undefined, index: number): Row[] {
  const document = tree && documentsOf(tree)[index];
  if (!document) return EMPTY;
  const chip = chipOf(tree, index);
  const fields = ORDER.filter((field) => field in document.data);
  return (fields.length > 0 ? fields : ORDER).map((field) => row(document, field, chip, differenceOf(tree.findings, field, index)));
}

export const documentsOf = (tree: Tree): Document[] =>
  [tree.document, ...(tree.further_documents ?? [])].filter((document): document is Document => document !== null);

/** What is known of the chip's copy of the zone (DG1). */
type Chip = "none" | "altered" | "unproven" | "signed";

function chipOf(tree: Tree, index: number): Chip {
  const integrity = tree.checks.find(({ path, of, document }) => path.endsWith("/DataGroupIntegrityCheck") && of === "DG1" && (document ?? 0) === index);
  if (!integrity || integrity.result === "not supported" || integrity.reason === "no-input") return "none";
  if (integrity.result === "failed") return "altered";
  const document = documentsOf(tree)[index];
  const signed = Object.values(document?.data ?? {}).some(({ source }) => source === "authentic-chip");
  return integrity.result === "successful" && signed ? "signed" : "unproven";
}

/** The finding that two places say different things. */
function differenceOf(findings: readonly Finding[], field: string, index: number): Finding | undefined {
  return findings.find(({ code, args, document }) => code.startsWith("mrz-differs") && args["field"] === field && (document ?? 0) === index);
}

function row(document: Document, field: string, chip: Chip, difference: Finding | undefined): Row {
  const datum = document.data[field];
  const value = shown(datum?.value);
  const source = datum?.source ?? "";
  const signed = chip === "signed";
  if (difference) {
    const [printed, other] = [shown(difference.args["printed"]), shown(difference.args["chip"] ?? difference.args["seal"])];
    return { field, printed: { state: "value", value: printed, signed: false }, chip: { state: "value", value: other, signed }, differs: true };
  }
  const beside: Cell = chip === "none" ? { state: "absent" } : chip === "altered" ? { state: "altered" } : { state: "same", signed };
  const onlyChip = source.includes("chip") && !document.layout;
  const printed: Cell = onlyChip ? { state: "absent" } : { state: "value", value, signed: false };
  return { field, printed, chip: onlyChip ? { state: "value", value, signed } : beside, differs: chip === "altered" };
}

const shown = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

/** A value of a zone as people read it: the filler between names is a space. */
export const readable = (value: string): string => value.replace(/<+/g, " ").trim();
