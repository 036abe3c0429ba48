// A button that asks once more before it does what cannot be undone.
import { useState } from "react";
import { useWords } from "../words/context.tsx";
import { Press } from "./Press.tsx";

type Props = { shown: string; ask: string; yes: string; busy: boolean; does(): void; weight?: "primary" | "plain" | "quiet"; small?: boolean };

export function Sure({ shown, ask, yes, busy, does, weight = "plain", small = false }: Props) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Press weight={weight} small={small} isDisabled={busy} onPress={() => setAsked(true)}>
        {shown}
      </Press>
    );
  }
  return (
    <span role="group" aria-label={ask} className="inline-flex flex-wrap items-center gap-2 rounded-xl bg-unknown-soft px-3 py-1.5">
      <span className="text-sm">{ask}</span>
      <Press
        weight="primary"
        small
        isDisabled={busy}
        onPress={() => {
          setAsked(false);
          does();
        }}
      >
        {yes}
      </Press>
      <Press small autoFocus onPress={() => setAsked(false)}>
        {words.say("desk-back")}
      </Press>
    </span>
  );
}
