// Whether the server can be reached. While it cannot, it is asked again every second and a half, and whoever waits is told.
import { useSyncExternalStore } from "react";

const AGAIN = 1500;

let lost = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(now: boolean): void {
  if (lost === now) return;
  lost = now;
  for (const listener of [...listeners]) listener();
}

export function lose(): void {
  set(true);
  timer ??= setTimeout(look, AGAIN);
}

export function back(): void {
  clearTimeout(timer);
  timer = undefined;
  set(false);
}

async function look(): Promise<void> {
  timer = undefined;
  try {
    await fetch("/health/live", { cache: "no-store" });
    back();
  } catch {
    lose();
  }
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const isLost = (): boolean => lost;

/** When the server can be reached: now, or later. */
export function reached(): Promise<void> {
  if (!lost) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = subscribe(() => {
      if (lost) return;
      stop();
      resolve();
    });
  });
}

export const useLost = (): boolean => useSyncExternalStore(subscribe, isLost);

if (typeof window !== "undefined") {
  window.addEventListener("offline", lose);
  window.addEventListener("online", () => void look());
}
