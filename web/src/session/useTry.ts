// Something that is tried once at a time, with what was in the way.
import { useState } from "react";
import { troubleOf, type Trouble } from "../api/problem.ts";

export function useTry() {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const run = async (does: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    try {
      await does();
    } catch (error) {
      setTrouble(troubleOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, run };
}
