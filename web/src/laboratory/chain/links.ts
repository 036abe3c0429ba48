// The chain from what is signed up to who vouches for its authority, and the checks that hold each link of it.
import type { Check, Document, Tree } from "../../api/types.ts";

export type Signer = Document["signers"][number];
export type Anchor = NonNullable<Signer["anchor"]>;
export type Voucher = Anchor["vouchers"][number];

/** Where in the chain a check belongs: at a card, or at the line between two. */
export type Place = "content" | "signature" | "signer" | "revocation" | "issued" | "anchor";

const PLACES: Record<string, Place> = {
  DigestCheck: "signature",
  SignatureValueCheck: "signature",
  SignerSignatureCheck: "issued",
  SignerTrustedCheck: "issued",
  SignerRevocationCheck: "revocation",
  CountrySignerValidityPeriodCheck: "anchor",
  SignerValidityPeriodCheck: "signer",
  SignerValidityAtSigningCheck: "signer",
  SignerNotSelfSignedCheck: "signer",
  SignerSubjectDnCheck: "signer",
  SignerIssuerDnCheck: "signer",
  SignerDocumentTypeCheck: "signer",
  AlgorithmAgeCheck: "signer",
};

const isOfChip = (of: string): boolean => of.startsWith("EF.");

/** The checks of a place in the chain of one signer. */
export function checksAt(tree: Tree, document: number, { of }: Signer, at: Place): Check[] {
  const branch = isOfChip(of) ? /^ElectronicChecks\/(SignatureCheck|IssuerCertificatesCheck)\// : /^SealChecks\/(AuthenticityCheck|IssuerCertificatesCheck)\//;
  return tree.checks.filter((check) => {
    const about = (check.document ?? 0) === document && (!check.of || !isOfChip(of) || check.of === of);
    return about && branch.test(check.path) && PLACES[check.path.split("/").at(-1) ?? ""] === at;
  });
}

/** A name of X.509 in its parts, as it is read: the common name, and what stands around it. */
export function nameOf(subject: string): { common: string; rest: string } {
  // A comma that belongs to a value is written with a backslash before it (RFC 4514).
  const parts = subject.split(/(?<!\\),/);
  const common = parts.find((part) => part.startsWith("CN="));
  return { common: common?.slice(3) ?? subject, rest: common ? parts.filter((part) => part !== common).join(", ") : "" };
}

/** The worst of some results: a link holds where all of its checks were successful. */
export function worstOf(checks: readonly Check[]): Check["result"] | undefined {
  const order = ["failed", "undetermined", "aborted", "not supported", "successful"] as const;
  return order.find((result) => checks.some((check) => check.result === result));
}
