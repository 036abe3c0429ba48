// An order of the post by which this traveller can go on although checks are missing. The server says which one is enough.
import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.ts";
import type { LogEntry } from "../api/types.ts";
import type { Summary } from "./summary.ts";
import { useSittingState } from "./useSitting.ts";

/** An order is given or lifted while a traveller stands here. */
const EVERY = 15_000;

export function useRelief({ kind }: Summary): LogEntry | undefined {
  const { contact, working } = useSittingState();
  const id = contact?.id ?? "";
  const asks = contact?.phase === "open" && !working && (kind === "incomplete" || kind === "look");
  const { data } = useQuery({
    queryKey: ["relief", id, contact?.version],
    queryFn: () => ask("get", "/api/contacts/{id}/relief", { at: { id } }),
    enabled: asks,
    refetchInterval: EVERY,
    retry: false,
    gcTime: 0,
  });
  return asks ? (data?.by ?? undefined) : undefined;
}
