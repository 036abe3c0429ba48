// The conversation of this officer, as components see it.
import { createContext, use, useSyncExternalStore } from "react";
import { heldOf } from "./held.ts";
import { Talk, type State } from "./talk.ts";

export const TalkContext = createContext<Talk | null>(null);

/** The conversation that this officer left a moment ago, or a new one. */
export function talkOf(account: string): Talk {
  const held = heldOf(account);
  return held instanceof Talk ? held : new Talk(account);
}

export function useTalk(): [Talk, State] {
  const talk = use(TalkContext);
  if (!talk) throw new Error("a part of the private room stands inside of it");
  return [talk, useSyncExternalStore(talk.subscribe, talk.state)];
}
