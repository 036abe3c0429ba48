// What a check looks at, by its place in the tree: parts of the document, or what stands outside of it.
import type { Check, Document, Tree } from "../../api/types.ts";
import { documentsOf } from "../../desk/fields.ts";

/** A file of the chip (EF.SOD, DG1 …), or one of the other things that are looked at. */
export type Part = string;

/** By names of elements: the first that stands in the path says which parts it looks at. */
const PARTS: readonly (readonly [string, readonly Part[]])[] = [
  ["MrzVsDg1Check", ["zone", "DG1"]],
  ["MrzVsSealCheck", ["zone", "seal"]],
  ["MrzVsVizCheck", ["zone", "fields"]],
  ["VizVsSealCheck", ["fields", "seal"]],
  ["VizVsSealPassportNumberCheck", ["fields", "seal"]],
  ["Dg2VsVizFacialImageCheck", ["DG2", "page"]],
  ["MrzVsSignerExpiryCheck", ["zone", "certificate"]],
  ["LiveFaceVsDg2Check", ["face", "DG2"]],
  ["LiveFaceVsVizCheck", ["face", "page"]],
  ["ChipPresenceCheck", ["chip"]],
  ["CombinedChecks", ["zone", "DG1", "seal"]],
  ["CrossDocumentChecks", ["documents"]],
  ["BackgroundChecks", ["lists"]],
  ["OfficerChecks", ["officer"]],
  ["VisualZoneConsistencyCheck", ["fields"]],
  ["MrzComplianceCheck", ["zone"]],
  ["OpticalChecks", ["page"]],
  ["SealChecks/IssuerCertificatesCheck", ["seal", "certificate", "trust"]],
  ["SealChecks", ["seal"]],
  ["EfSodVsEfComCheck", ["EF.SOD", "EF.COM"]],
  ["EfSodCheck", ["EF.SOD"]],
  ["EfComCheck", ["EF.COM"]],
  ["Dg1Check", ["DG1"]],
  ["Dg2Check", ["DG2"]],
  ["ActiveAuthCheck", ["DG15", "chip"]],
  ["PaceChipAuthMappingCheck", ["EF.CardSecurity", "chip"]],
  ["ChipAuthCheck", ["DG14", "chip"]],
  ["DataGroupIntegrityCheck", ["EF.SOD"]],
  ["IssuerCertificatesCheck", ["EF.SOD", "certificate", "trust"]],
  ["IssuingCountryCheck", ["EF.SOD", "certificate", "DG1"]],
  ["SignatureCheck", ["EF.SOD", "certificate"]],
  ["ElectronicChecks", ["chip"]],
];

/** What a check looks at, the file that it names first. */
export function partsOf({ path, of }: Check): Part[] {
  const parts = PARTS.find(([name]) => `/${path}/`.includes(`/${name}/`))?.[1] ?? [];
  return [...new Set([...(of && isFile(of) ? [of] : []), ...parts])];
}

/** Whether a component is a file of the chip; else it is a field. */
export const isFile = (of: string): boolean => /^(EF\.|DG\d)/.test(of);

/** The document that a check is about; nothing where it is about all. */
export const documentOf = (tree: Tree, { document }: Check): Document | undefined => (document === undefined ? undefined : documentsOf(tree)[document]);
