// The log of a post, and what is done with it.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client.ts";
import { troubleOf, type Trouble } from "../api/problem.ts";
import type { PostLog } from "../api/types.ts";

const EVERY = 20_000;
const MOST = 50;

export const useLog = (post: string) =>
  useQuery({
    queryKey: ["watch", "log", post],
    queryFn: () => ask("get", "/api/posts/{post}/log", { at: { post }, query: { most: MOST }, itself: true }),
    refetchInterval: EVERY,
    retry: false,
  });

/** Does something with the log, one thing at a time; the log that comes back is shown. */
export function useEnter(post: string) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const enter = async (does: (key: string) => Promise<PostLog>): Promise<boolean> => {
    setBusy(true);
    setTrouble(undefined);
    try {
      client.setQueryData(["watch", "log", post], await does(crypto.randomUUID()));
      return true;
    } catch (error) {
      setTrouble(troubleOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, enter };
}
