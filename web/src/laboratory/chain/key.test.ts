import { describe, expect, test } from "vitest";
import { CASES, PLACES } from "../../../tests/fake/backend.ts";
import type { Document, Tree } from "../../api/types.ts";
import { differing, digitOf, keysOf, openedBy, partOf } from "./key.ts";
import { checksAt, nameOf, worstOf } from "./links.ts";

const zone = (lines: string[], unsure: { line: number; column: number }[] = []) => ({ ...CASES.portrait.tree.document?.zone, lines, unsure }) as NonNullable<Document["zone"]>;

/** A tree of one document with these lines, whose chip was not read. */
function read(layout: string, lines: string[], unsure: { line: number; column: number }[] = []): Tree {
  const document = { ...(CASES.alone.tree.document as Document), layout, zone: zone(lines, unsure) };
  return { ...CASES.portrait.tree, document, checks: [], findings: [] };
}
const written = (tree: Tree) => keysOf(tree)[0]?.rows.map(({ printed }) => `${printed?.value ?? ""}${printed?.digit ?? ""}`).join("");

describe("the key", () => {
  // Doc 9303-11, D.2: a number of nine characters and a longer one.
  test("is read from a zone as the standard reads it", () => {
    expect(written(read("TD3", ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]))).toBe("L898902C3674081221204159");
    expect(written(read("TD2", ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"]))).toBe("D23145890774081221204159");
    expect(written(read("TD1", ["I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<"]))).toBe("D23145890734934071279507122");
  });

  test("is made of values, whose unknown parts are fillers", () => {
    expect(partOf("document-number", "L898902C")).toEqual({ value: "L898902C<", digit: "3" });
    expect(partOf("date-of-birth", "1996-10-02")).toEqual({ value: "961002", digit: digitOf("961002") });
    expect(partOf("date-of-birth", "1996-XX-XX")?.value).toBe("96<<<<");
    expect(partOf("date-of-birth", "")).toBeUndefined();
  });

  test("a check digit that does not fit is told, and a character that was not read surely", () => {
    const tree = read("TD3", ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C35UTO7408122F1204159ZE184226B<<<<<10"], [{ line: 2, column: 14 }]);
    expect(keysOf(tree)[0]?.rows.map(({ computed }) => computed)).toEqual(["6", undefined, undefined]);
    expect(keysOf(tree)[0]?.rows.map(({ unsure }) => unsure)).toEqual([false, true, false]);
  });

  test("without a chip nothing is opened, and with its own zone beside it the same key opens it", () => {
    expect(keysOf(read("TD3", []))[0]?.opens).toBe("no-chip");
    const [key] = keysOf(CASES.portrait.tree);
    expect([key?.opens, key?.signed]).toEqual(["opens", true]);
  });

  test("where no page was read nothing is said to open the chip, and a page alone opens none", () => {
    for (const name of ["chip", "altered-alone"] as const) {
      const [key] = keysOf(PLACES[name]);
      expect([key?.opens, key?.rows.some(({ printed }) => printed), key?.rows.every(({ chip }) => chip)]).toEqual(["unknown", false, true]);
    }
    expect(keysOf(PLACES.altered)[0]).toMatchObject({ opens: "opens", signed: false });
    expect(keysOf(CASES.alone.tree)[0]?.opens).toBe("no-chip");
  });

  test("where the chip names another key, the fields are told, and whose page names it", () => {
    const { tree } = CASES.portrait;
    const other = { code: "mrz-differs-from-chip", severity: "critical", document: 0, args: { field: "document-number", printed: "U30905390", chip: "U10745245" }, checks: [] } as Tree["findings"][number];
    const swapped: Tree = { ...tree, findings: [other] };
    const [key] = keysOf(swapped);
    expect(key?.opens).toBe("other");
    expect(key && differing(key)).toEqual(["document-number"]);
    const first = key?.rows ?? [];
    const page = { document: 1, rows: first.map((row) => ({ ...row, printed: row.chip, chip: undefined })), opens: "no-chip", signed: false } as const;
    expect(key && openedBy(key, [key, page])).toBe(1);
    expect(key && openedBy(key, [key])).toBeUndefined();
  });
});

describe("the chain", () => {
  test("names are read in their parts, commas inside of values stay", () => {
    expect(nameOf("C=UT,O=Utopia\\, Kingdom,CN=DS p256")).toEqual({ common: "DS p256", rest: "C=UT, O=Utopia\\, Kingdom" });
    expect(nameOf("C=UT")).toEqual({ common: "C=UT", rest: "" });
  });

  test("checks stand at their place, each at one", () => {
    const path = "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/";
    const at = (end: string) => ({ path: path + end, of: "EF.SOD", document: 0, result: "successful", reason: "ok", section: "5", mode: "mandatory" }) as Tree["checks"][number];
    const tree = { ...CASES.portrait.tree, checks: [at("SignerSignatureCheck"), at("SignerRevocationCheck"), { ...at("SignerSignatureCheck"), document: 1 }] };
    const signer = tree.document?.signers[0];
    if (!signer) throw new Error("the passport is signed");
    expect(checksAt(tree, 0, signer, "issued")).toHaveLength(1);
    expect(checksAt(tree, 0, signer, "revocation")).toHaveLength(1);
    expect(checksAt(tree, 0, signer, "signer")).toEqual([]);
    expect(worstOf([at("A"), { ...at("B"), result: "undetermined" }])).toBe("undetermined");
    expect(worstOf([])).toBeUndefined();
  });
});
