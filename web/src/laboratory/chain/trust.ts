// What the house holds now: its lists, and when each came in and by how many people.
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { Refused } from "../../api/problem.ts";
import type { components } from "../../api/schema.ts";
import type { HeldList, Trust } from "../../api/types.ts";
import type { Voucher } from "./links.ts";

type Version = components["schemas"]["Version"];
type Certificate = components["schemas"]["Certificate"];

const retry = (count: number, error: Error) => !(error instanceof Refused) && count < 3;

/** The trust of today; nothing where whoever looks may not see it. */
export const useTrust = (): Trust | undefined => useQuery({ queryKey: ["trust"], queryFn: () => ask("get", "/api/trust"), retry, staleTime: 60_000 }).data;

/** So many versions are looked through for the one in which a list came in. */
const MOST = 20;

/** How a certificate came into this house: in which version of trust, and beside which other certificates of the same key. */
export type Brought = { version: Version; links: Certificate[] };

/** The version in which a certificate was first held, looked for from the newest on. */
export function useBrought(sha256: string | undefined): Brought | undefined {
  const queryFn = async (): Promise<Brought | null> => {
    const { versions } = await ask("get", "/api/trust/versions");
    for (const { serial } of versions.slice(0, MOST)) {
      const version = await ask("get", "/api/trust/versions/{serial}", { at: { serial } });
      const added = version.difference?.certificates_added ?? [];
      const anchor = added.find((certificate) => certificate.sha256 === sha256);
      if (anchor) return { version, links: added.filter(({ key, sha256: other }) => key === anchor.key && other !== sha256) };
    }
    return null;
  };
  return useQuery({ queryKey: ["trust", "brought", sha256], queryFn, enabled: sha256 !== undefined, retry, staleTime: Infinity }).data ?? undefined;
}

/** The list that stands behind a voucher, where it is still held: of the same kind and signer, signed or taken in at its time. */
export const listOf = (trust: Trust | undefined, { kind, country, since }: Voucher): HeldList | undefined =>
  trust?.lists.find((list) => list.kind === kind && (list.state ?? null) === country && [list.signed, list.imported].includes(since));

/** The lists of revoked certificates of a state that are held now, the newest first: each authority of it has its own. */
export const revocationOf = (trust: Trust, country: string | null): HeldList[] =>
  trust.lists.filter(({ kind, state }) => kind === "revocation-list" && state === country).toSorted((one, two) => (two.signed ?? "").localeCompare(one.signed ?? ""));
