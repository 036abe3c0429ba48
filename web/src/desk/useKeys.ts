import { useEffect, useRef } from "react";
import { isTaken, Keys, type Keyed } from "./keys.ts";

/** Hears the keys of the desk while it is shown. */
export function useKeys(pressed: (key: Keyed) => void): void {
  const latest = useRef(pressed);
  useEffect(() => {
    latest.current = pressed;
  });
  useEffect(() => {
    const keys = new Keys();
    const down = (event: KeyboardEvent) => {
      const key = keys.down(event);
      // The browser would search, or reload, at these keys.
      if (/^F[234]$/.test(event.key)) event.preventDefault();
      if (key && !isTaken(event.target, key)) latest.current(key);
    };
    const up = (event: KeyboardEvent) => keys.up(event);
    const blur = () => keys.blur();
    window.addEventListener("keydown", down, true);
    window.addEventListener("keyup", up, true);
    window.addEventListener("blur", blur);
    return () => {
      window.removeEventListener("keydown", down, true);
      window.removeEventListener("keyup", up, true);
      window.removeEventListener("blur", blur);
    };
  }, []);
}
