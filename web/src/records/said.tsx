// How far a contact is and what its checks came to: a pictogram and a word.
import { Marked } from "../parts/Marked.tsx";
import type { SignKind } from "../parts/Sign.tsx";
import { useWords } from "../words/context.tsx";

const OUTCOMES: Record<string, SignKind> = { "all-clear": "clear", failed: "look", undetermined: "unknown", incomplete: "unknown" };
const PHASES: Record<string, SignKind> = { open: "working", referred: "look", ended: "unknown", merged: "unknown" };

export function Outcome({ code }: { code: string | null | undefined }) {
  const words = useWords();
  if (!code) return <span className="text-faint">{words.say("records-outcome-none")}</span>;
  return <Marked kind={OUTCOMES[code] ?? "unknown"}>{words.say(`records-outcome-${code}`)}</Marked>;
}

export function Phase({ code, unresolved }: { code: string; unresolved: boolean }) {
  const words = useWords();
  if (unresolved) return <Marked kind="look">{words.say("records-unresolved")}</Marked>;
  return code === "referred" ? <Marked kind={PHASES[code] ?? "unknown"}>{words.say(`records-phase-${code}`)}</Marked> : <span>{words.say(`records-phase-${code}`)}</span>;
}
