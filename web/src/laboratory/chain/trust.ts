// What the house holds now: its lists, and when each came in and by how many people.
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { Refused } from "../../api/problem.ts";
import type { components } from "../../api/schema.ts";
import type { HeldList, Trust } from "../../api/types.ts";
import type { Voucher } from "./links.ts";

type Version = components["schemas"]["Version"];

const retry = (count: number, error: Error) => !(error instanceof Refused) && count < 3;

/** The trust of today; nothing where whoever looks may not see it. */
export const useTrust = (): Trust | undefined => useQuery({ queryKey: ["trust"], queryFn: () => ask("get", "/api/trust"), retry, staleTime: 60_000 }).data;

/** So many versions are looked through for the one in which a list came in. */
const MOST = 20;

/** The version of trust in which a certificate was first held, newest first: when it came in, and how. */
export function useBrought(sha256: string | undefined): Version | undefined {
  const queryFn = async (): Promise<Version | null> => {
    const { versions } = await ask("get", "/api/trust/versions");
    for (const { serial } of versions.slice(0, MOST)) {
      const version = await ask("get", "/api/trust/versions/{serial}", { at: { serial } });
      if (version.difference?.certificates_added.some((certificate) => certificate.sha256 === sha256)) return version;
    }
    return null;
  };
  return useQuery({ queryKey: ["trust", "brought", sha256], queryFn, enabled: sha256 !== undefined, retry, staleTime: Infinity }).data ?? undefined;
}

/** The list that stands behind a voucher, where it is still held: of the same kind and signer, signed or taken in at its time. */
export const listOf = (trust: Trust | undefined, { kind, country, since }: Voucher): HeldList | undefined =>
  trust?.lists.find((list) => list.kind === kind && (list.state ?? null) === country && [list.signed, list.imported].includes(since));

/** The list of revoked certificates of a state, as it is held now. */
export const revocationOf = (trust: Trust | undefined, country: string | null): HeldList | undefined =>
  trust?.lists.filter(({ kind, state }) => kind === "revocation-list" && state === country).toSorted((one, two) => (two.signed ?? "").localeCompare(one.signed ?? ""))[0];
