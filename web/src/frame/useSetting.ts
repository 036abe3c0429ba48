// A setting of this place, shared by whoever shows it.
import { useSyncExternalStore } from "react";
import { keep, recall, type Settings } from "./settings.ts";

const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function useSetting<K extends keyof Settings>(key: K): [Settings[K] | undefined, (value: Settings[K]) => void] {
  const value = useSyncExternalStore(subscribe, () => recall(key));
  const set = (chosen: Settings[K]) => {
    keep(key, chosen);
    for (const listener of listeners) listener();
  };
  return [value, set];
}
