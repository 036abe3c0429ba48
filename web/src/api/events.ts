// What happens in a contact or at a post, as it happens. The browser connects again by itself; what was missed is read anew.
import { place, sent } from "./client.ts";
import type { Tree } from "./types.ts";

export type Heard = {
  /** The contact has changed, or something was missed. */
  changed(): void;
  /** Checks over a part of the evidence have ended. */
  partial(tree: Tree): void;
};

/** After how many milliseconds a stream that was refused is opened again; longer each time, up to a minute. */
const AGAIN = 2000;
const LONGEST = 60_000;

const refusals = new Set<(path: string) => void>();

/** Tells of every stream that the server does not open any more, until the function that is returned is called. */
export function onRefused(told: (path: string) => void): () => void {
  refusals.add(told);
  return () => refusals.delete(told);
}

/** Hears events by their names until the function that is returned is called. */
export function listen(path: string, heard: Record<string, (event: MessageEvent<string>) => void>): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = AGAIN;
  const open = () => {
    source = new EventSource(path);
    for (const [name, hears] of Object.entries(heard)) source.addEventListener(name, hears);
    source.addEventListener("open", () => (wait = AGAIN));
    source.addEventListener("error", () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST);
      for (const told of [...refusals]) told(path);
    });
  };
  open();
  return () => {
    source?.close();
    clearTimeout(timer);
  };
}

/** Follows a contact until the function that is returned is called. */
export function follow(id: string, { changed, partial }: Heard): () => void {
  return listen(place("/api/contacts/{id}/events", { id }), {
    changed,
    missed: changed,
    partial: ({ data }) => partial((JSON.parse(data) as { result: Tree }).result),
  });
}

/** Whether a stream is refused as nobody is signed in. A stream is the one thing that can be asked for without keeping a session from being idle. */
export async function isNobodys(path: string): Promise<boolean> {
  const stop = new AbortController();
  try {
    return (await sent(path, { method: "GET", signal: stop.signal })).status === 401;
  } catch {
    // Where nothing comes back, nothing is known.
    return false;
  } finally {
    stop.abort();
  }
}
