// Contacts of this officer that have not ended, newest first.
import { useQuery } from "@tanstack/react-query";
import type { Line } from "../api/types.ts";

export type Unended = Pick<Line, "id" | "number" | "opened">;

const MOST = 6;

/** Read again when the traveller `before` has left the desk. */
export function useOpened(account: string, before: string | undefined): readonly Unended[] {
  const open = useQuery({
    queryKey: ["contacts", "open", account, before],
    queryFn: async () => {
      const response = await fetch(`/api/contacts?phase=open&officer=${account}&most=${MOST}`, { cache: "no-store" });
      return response.ok ? ((await response.json()) as { contacts: Unended[] }).contacts : [];
    },
  });
  return open.data ?? [];
}
