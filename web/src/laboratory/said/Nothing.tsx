// That nothing was said yet, and what to do: small, because what comes next stands below it.
import { useWords } from "../../words/context.tsx";

export function Nothing({ said }: { said: string }) {
  const words = useWords();
  return (
    <p>
      <strong className="font-semibold">{words.say(said)}</strong> <span className="block text-sm text-soft">{words.hint(said)}</span>
    </p>
  );
}
