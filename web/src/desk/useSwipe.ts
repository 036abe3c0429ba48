import { useEffect, useRef } from "react";
import type { Named } from "./evidence.ts";
import { Swipe } from "./swipe.ts";
import { Typing } from "./typing.ts";

/** Takes the zone that a swipe reader types, wherever the cursor is not in a field. */
export function useSwipe(take: (files: Named[]) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const swipe = new Swipe((zone) => latest.current([{ name: "swipe.txt", file: new Blob([`${zone.join("\n")}\n`]) }]));
    const typing = new Typing();
    const down = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest("input, textarea")) return;
      swipe.down(event);
      if (!typing.down(event)) return;
      // What a reader types presses no button that happens to have the focus.
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", down, true);
    return () => {
      window.removeEventListener("keydown", down, true);
      swipe.stop();
    };
  }, []);
}
