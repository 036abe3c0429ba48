// The sitting of this desk, as components see it.
import { createContext, use, useSyncExternalStore } from "react";
import type { Sitting, State } from "./sitting.ts";

export const SittingContext = createContext<Sitting | null>(null);

export function useSitting(): Sitting {
  const sitting = use(SittingContext);
  if (!sitting) throw new Error("a part of the desk stands inside of the desk");
  return sitting;
}

export function useSittingState(): State {
  const sitting = useSitting();
  return useSyncExternalStore(sitting.subscribe, sitting.state);
}
