// Something to know before one goes on, or what came of what was done.
import type { ReactNode } from "react";
import { Sign, type SignKind } from "./Sign.tsx";

const TINTS: Record<SignKind, string> = { clear: "bg-ok-soft", look: "bg-look-soft", unknown: "bg-unknown-soft", grave: "bg-grave-soft", working: "bg-accent-soft" };

export function Note({ kind, live = false, children }: { kind: SignKind; live?: boolean; children: ReactNode }) {
  return (
    <div role={live ? "status" : "note"} className={`flex items-start gap-2.5 rounded-xl p-3 text-sm ${TINTS[kind]}`}>
      <Sign kind={kind} size={20} />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
