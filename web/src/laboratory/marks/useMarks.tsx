// The marks of one contact, for the table on which they lie and the page beside it.
import { createContext, use, useEffect, useReducer, type Dispatch, type ReactNode } from "react";
import { changed, NOTHING, type Change, type Marked } from "./marks.ts";

const Context = createContext<readonly [Marked, Dispatch<Change>]>([NOTHING, () => undefined]);

/** Marks live as long as this contact is looked at. */
export function Marking({ children }: { children: ReactNode }) {
  const marking = useReducer(changed, NOTHING);
  const [, change] = marking;
  useEffect(() => {
    const undo = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (typing || event.code !== "KeyZ" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      change({ does: "undo" });
    };
    window.addEventListener("keydown", undo);
    return () => window.removeEventListener("keydown", undo);
  }, [change]);
  return <Context value={marking}>{children}</Context>;
}

export const useMarks = () => use(Context);
