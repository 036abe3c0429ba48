import { useEffect, useRef, useState } from "react";
import type { Named } from "./evidence.ts";
import { fromDrop } from "./gather.ts";
import { lentBy } from "../guide/shelf.ts";

/** Takes what is dropped anywhere on the window; answers whether something is held above it. */
export function useDropped(take: (files: Named[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    // Without this the browser would leave the page and show the file.
    const hold = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (!event.dataTransfer) return;
      const files = lentBy(event.dataTransfer) ?? fromDrop(event.dataTransfer);
      void files.then((files) => files.length > 0 && latest.current(files)).catch(() => undefined);
    };
    window.addEventListener("dragover", hold);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", hold);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);
  return over;
}
