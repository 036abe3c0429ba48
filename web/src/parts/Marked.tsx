// A pictogram and its word: a state at a glance, never by colour alone.
import type { ReactNode } from "react";
import { Sign, type SignKind } from "./Sign.tsx";

const INKS: Record<SignKind, string> = { clear: "text-ok", look: "text-look", unknown: "text-soft", grave: "text-grave", working: "text-accent" };

export function Marked({ kind, children }: { kind: SignKind; children: ReactNode }) {
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium ${INKS[kind]}`}>
      <Sign kind={kind} size={16} />
      <span>{children}</span>
    </span>
  );
}
