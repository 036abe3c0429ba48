// A session that is over leaves nothing of a traveller on the screen, also where nobody does anything any more.
import { useEffect } from "react";
import { place } from "../api/client.ts";
import { isNobodys, onRefused } from "../api/events.ts";
import type { Session } from "../api/types.ts";
import { useLookAgain } from "./session.ts";

/** How often it is looked at by itself: not much longer than this after its end the screen is empty. Milliseconds. */
const EVERY = 60_000;

/** Looks at the session again when a stream is refused, and by a clock. Neither keeps it from being idle. */
export function useOver(session: Session | undefined): void {
  const again = useLookAgain();
  const post = session?.posts[0] ?? "";
  useEffect(() => {
    if (!session) return;
    const look = (path: string) => void isNobodys(path).then((over) => over && again());
    const timer = setInterval(() => look(place("/api/posts/{post}/tray/events", { post })), EVERY);
    const stop = onRefused(look);
    return () => {
      clearInterval(timer);
      stop();
    };
    // The session by its officer: the same one read anew is the same.
  }, [session?.account, post, again]);
}
