// A paper is made anew, shown in a window of its own, and let go of: no cache and no storage has it.
import { useEffect, useRef, useState } from "react";
import { bytes } from "../api/client.ts";
import { useTry } from "../session/useTry.ts";
import type { Language } from "../words/language.ts";
import type { Kind } from "./papers.ts";

/** How long a window has to fetch what it shows, in milliseconds. */
const HELD = 60_000;

/** A paper that was made, as long as it can be shown again. */
export type Made = { kind: Kind; language: Language; url: string };

export function usePaper(contact: string) {
  const { busy, trouble, run } = useTry();
  const [made, setMade] = useState<Made>();
  const held = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const drop = (url: string) => {
    clearTimeout(held.current.get(url));
    held.current.delete(url);
    URL.revokeObjectURL(url);
    setMade((before) => (before?.url === url ? undefined : before));
  };
  // Who leaves a moment after asking still sees the paper in its own window.
  useEffect(() => () => void (held.current.size > 0 && setTimeout((urls: string[]) => urls.forEach((url) => URL.revokeObjectURL(url)), HELD / 6, [...held.current.keys()])), []);
  const make = (kind: Kind, language: Language) =>
    run(async () => {
      setMade(undefined);
      const paper = await bytes("/api/contacts/{id}/papers/{kind}", { id: contact, kind }, { language });
      const url = URL.createObjectURL(new Blob([paper], { type: "application/pdf" }));
      held.current.set(url, setTimeout(drop, HELD, url));
      setMade({ kind, language, url });
      window.open(url);
    });
  return { busy, trouble, made, make };
}
