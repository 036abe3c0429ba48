// Something to know before one goes on, or what came of what was done.
import type { ReactNode } from "react";
import { Sign, type SignKind } from "./Sign.tsx";

const TINTS: Record<SignKind, string> = { clear: "bg-ok-soft", look: "bg-look-soft", unknown: "bg-unknown-soft", grave: "bg-grave-soft", working: "bg-accent-soft" };

export function Note({ kind, live = false, children }: { kind: SignKind; live?: boolean; children: ReactNode }) {
  return (
    <div role={live ? "status" : "note"} className={`flex items-start gap-2.5 rounded-xl p-3 text-sm ${TINTS[kind]}`}>
      {kind === "unknown" ? <Know /> : <Sign kind={kind} size={20} />}
      <div className="min-w-0">{children}</div>
    </div>
  );
}

/** Good to know, and nothing more. */
const Know = () => (
  <svg viewBox="0 0 40 40" width="20" height="20" aria-hidden="true" className="shrink-0 text-soft" stroke="currentColor" strokeLinecap="round">
    <circle cx="20" cy="20" r="16.5" fill="none" strokeWidth="2.6" />
    <path d="M20 18v11M20 11.5v.2" strokeWidth="3.6" />
  </svg>
);
