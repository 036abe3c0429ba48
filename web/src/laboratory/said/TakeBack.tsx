// Something that was said is taken back: it stays in the record, and counts no more.
import { Sure } from "../../parts/Sure.tsx";
import { useWords } from "../../words/context.tsx";

export function TakeBack({ busy, does }: { busy: boolean; does(): void }) {
  const words = useWords();
  return <Sure small weight="quiet" busy={busy} shown={words.say("laboratory-take-back")} ask={words.say("laboratory-take-back-sure")} yes={words.say("laboratory-take-back")} does={does} />;
}
