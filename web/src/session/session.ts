// Who is signed in here, as the server has it.
import { useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { ask } from "../api/client.ts";
import { NetworkLost, Refused } from "../api/problem.ts";
import type { Session } from "../api/types.ts";
import { letGo } from "../desk/sittings.ts";
import { letTalkGo } from "../private/held.ts";

export type Here = { state: "in"; session: Session } | { state: "locked" } | { state: "nobody" };

const KEY = ["session"];

async function read(): Promise<Here> {
  try {
    return { state: "in", session: await ask("get", "/api/session") };
  } catch (error) {
    if (!(error instanceof Refused) || error.problem.status !== 401) throw error;
    return { state: error.problem.code === "locked" ? "locked" : "nobody" };
  }
}

/** Who is signed in; looked at again when the window comes back to the front. */
export function useHere(): Here | undefined {
  const retry = (count: number, error: Error) => error instanceof NetworkLost && count < 100;
  return useQuery({ queryKey: KEY, queryFn: read, staleTime: 30_000, retry, retryDelay: 1000 }).data;
}

/** Tells every screen of this window. */
function arrive(client: QueryClient, here: Here): void {
  // Who locks comes back; whoever else is here, or nobody, finds no conversation and no traveller.
  if (here.state !== "locked") {
    const account = here.state === "in" ? here.session.account : undefined;
    letTalkGo(account);
    letGo(account);
  }
  // What one officer looked at is not there for the next one.
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
  client.setQueryData(KEY, here);
}

/** The other windows of this desk, which show as much of a traveller as this one. */
const others = new BroadcastChannel("spartel.session");

/** Tells every screen of every window that somebody signed in, or out, or away. */
export function useArrived(): (here: Here) => void {
  const client = useQueryClient();
  return (here) => {
    arrive(client, here);
    others.postMessage(null);
  };
}

/** Who signs in, out or away in another window of this desk does so in this one: nothing stays on a screen that was locked. */
export function useOtherWindows(): void {
  const client = useQueryClient();
  useEffect(() => {
    // What cannot be asked is found at the next request.
    const look = () => void read().then((here) => arrive(client, here), () => undefined);
    others.addEventListener("message", look);
    return () => others.removeEventListener("message", look);
  }, [client]);
}

/** Asks again who is signed in, after an answer said that nobody is. */
export function useLookAgain(): () => void {
  const client = useQueryClient();
  return useCallback(() => void client.invalidateQueries({ queryKey: KEY }), [client]);
}

export const signInByPassword = (number: string, password: string, code: string) =>
  ask("post", "/api/sign-in/password", { json: { number, password, code } });
export const comeByPin = (number: string | null, pin: string) => ask("post", "/api/session/pin", { json: { number, pin } });
export const comeByBadge = (badge: string) => ask("post", "/api/session/badge", { json: { badge } });
export const lock = () => ask("post", "/api/session/lock");
export const signOut = () => ask("delete", "/api/session");
