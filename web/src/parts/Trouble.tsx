// What went wrong, as a sentence, and what to do.
import type { Trouble as Said } from "../api/problem.ts";
import { useWords } from "../words/context.tsx";
import { Sign } from "./Sign.tsx";

export function Trouble({ trouble }: { trouble: Said | undefined }) {
  const words = useWords();
  if (!trouble) return null;
  const id = words.has(`problem-${trouble.code}`) ? `problem-${trouble.code}` : "problem-other";
  const args = { ...trouble.args, code: trouble.code };
  const hint = words.hint(id, args);
  return (
    <div role="alert" className="flex items-start gap-2.5 rounded-xl bg-look-soft p-3 text-sm">
      <Sign kind="look" size={20} />
      <div>
        <p className="font-medium text-look">{words.say(id, args)}</p>
        {hint && <p className="mt-0.5 text-ink">{hint}</p>}
      </div>
    </div>
  );
}
