// A traveller whom this officer had here when the window was loaded again: they stand at the counter still, and come before the next one.
import { Press } from "../parts/Press.tsx";
import { Minute } from "../parts/When.tsx";
import { useWords } from "../words/context.tsx";
import type { Unended } from "./useOpened.ts";
import { useSitting } from "./useSitting.ts";

export function GoOn({ left: { id, number, opened } }: { left: Unended }) {
  const words = useWords();
  const sitting = useSitting();
  return (
    <div role="group" aria-labelledby="desk-left" className="grid gap-3 rounded-xl bg-accent-soft p-4">
      <div>
        <p id="desk-left" className="text-[17px] leading-snug font-semibold">
          {words.say("desk-left")}
        </p>
        <p className="mt-1 text-sm text-soft">
          <span className="ident">{number}</span> · <Minute at={opened} />
        </p>
        <p className="mt-1 text-sm">{words.hint("desk-left")}</p>
      </div>
      <Press weight="primary" onPress={() => void sitting.resume(id)}>
        {words.say("desk-left-do")}
      </Press>
    </div>
  );
}
