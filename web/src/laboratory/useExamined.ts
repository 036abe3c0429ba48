// One contact as the server has it, followed as it changes, and what is done with it.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask } from "../api/client.ts";
import { follow } from "../api/events.ts";
import { Refused } from "../api/problem.ts";
import type { Contact } from "../api/types.ts";
import { useTry } from "../session/useTry.ts";

const keyOf = (id: string) => ["contacts", id];
/** What the server refused is not asked for again. */
export const retry = (count: number, error: Error) => !(error instanceof Refused) && count < 3;

/** A contact; followed while it is shown. */
export function useContact(id: string) {
  const client = useQueryClient();
  useEffect(() => follow(id, { changed: () => void client.invalidateQueries({ queryKey: keyOf(id), exact: true }), partial: () => undefined }), [client, id]);
  return useQuery({ queryKey: keyOf(id), queryFn: () => ask("get", "/api/contacts/{id}", { at: { id } }), retry });
}

/** The whole tree of a run, which never changes. */
export function useRun(id: string, run: string | undefined) {
  const queryFn = async () => (await ask("get", "/api/contacts/{id}/runs/{run}", { at: { id, run: run ?? "" } })).result;
  return useQuery({ queryKey: ["contacts", id, "runs", run], queryFn, enabled: run !== undefined, staleTime: Infinity, retry });
}

/** Does something with a contact, once at a time; the answer is what is shown from then on. Says whether it was done. */
export function useDone(id: string) {
  const client = useQueryClient();
  const { busy, trouble, run } = useTry();
  const done = async (does: (key: string) => Promise<Contact>): Promise<boolean> => {
    let was = false;
    await run(async () => {
      try {
        client.setQueryData(keyOf(id), await does(crypto.randomUUID()));
        was = true;
        void client.invalidateQueries({ queryKey: ["contacts", "lines"] });
      } catch (error) {
        // Somebody else was faster, perhaps: what is so now is shown beside what was said.
        if (error instanceof Refused) void client.invalidateQueries({ queryKey: keyOf(id), exact: true });
        throw error;
      }
    });
    return was;
  };
  return { busy, trouble, done };
}
