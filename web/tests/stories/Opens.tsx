// A story that begins after a press, such as what a dialog shows.
import { useEffect, useRef, type ReactNode } from "react";

/** Presses the first button below it, as somebody would. */
export function Opens({ children }: { children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const press = () => here.current?.querySelector<HTMLElement>("button")?.click();
    const timer = setTimeout(press);
    return () => clearTimeout(timer);
  }, []);
  return <div ref={here}>{children}</div>;
}
