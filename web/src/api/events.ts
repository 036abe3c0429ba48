// What happens in a contact, as it happens. The browser connects again by itself; what was missed is read anew.
import { place } from "./client.ts";
import type { Tree } from "./types.ts";

export type Heard = {
  /** The contact has changed, or something was missed. */
  changed(): void;
  /** Checks over a part of the evidence have ended. */
  partial(tree: Tree): void;
};

/** After how many milliseconds a stream that ended for good is opened again. */
const AGAIN = 2000;

/** Follows a contact until the function that is returned is called. */
export function follow(id: string, heard: Heard): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(place("/api/contacts/{id}/events", { id }));
    source.addEventListener("changed", heard.changed);
    source.addEventListener("missed", heard.changed);
    source.addEventListener("partial", (event) => heard.partial((JSON.parse(event.data) as { result: Tree }).result));
    source.addEventListener("error", () => {
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN);
    });
  };
  open();
  return () => {
    source?.close();
    clearTimeout(timer);
  };
}
