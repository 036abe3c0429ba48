// Contacts of this officer that have not ended: a window that was closed loses nothing.
import { Press } from "../parts/Press.tsx";
import { useWords } from "../words/context.tsx";
import type { Unended } from "./useOpened.ts";
import { useSitting } from "./useSitting.ts";

export function Opened({ open }: { open: readonly Unended[] }) {
  const words = useWords();
  const sitting = useSitting();
  if (open.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <span className="text-soft">{words.say("desk-open")}</span>
      {open.map(({ id, number }) => (
        <Press key={id} small weight="quiet" onPress={() => void sitting.resume(id)}>
          <span className="ident">{number}</span>
        </Press>
      ))}
    </div>
  );
}
