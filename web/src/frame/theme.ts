// Light, dark ("counter at night"), or as the machine is set.
import { useSyncExternalStore } from "react";
import { keep, recall } from "./settings.ts";

type Theme = "light" | "dark";
const listeners = new Set<() => void>();
const dark = typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : undefined;

const now = (): Theme => recall("theme") ?? (dark?.matches ? "dark" : "light");

/** Puts the theme that was chosen on the page; called once before anything is drawn. */
export function dress(): void {
  document.documentElement.dataset["theme"] = now();
}

export function choose(theme: Theme): void {
  keep("theme", theme);
  dress();
  for (const listener of listeners) listener();
}

export const useTheme = (): Theme =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, now);
