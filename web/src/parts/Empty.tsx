// Where nothing is: a sentence that says so, and what to do.
import type { ReactNode } from "react";
import { Sign } from "./Sign.tsx";

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-2 px-6 py-12 text-center">
      <Sign kind="unknown" size={30} />
      <p className="font-medium">{title}</p>
      {children && <div className="max-w-[46ch] text-soft">{children}</div>}
    </div>
  );
}
