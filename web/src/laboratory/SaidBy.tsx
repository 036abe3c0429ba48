// When something happened, and by whom.
import type { Step } from "../api/types.ts";
import { When } from "../parts/When.tsx";

export function SaidBy({ step }: { step: Step | undefined }) {
  if (!step) return null;
  return (
    <span className="flex flex-wrap gap-x-2 text-[13px] text-soft">
      <When at={step.at} />
      {step.by && <bdi className="ident">{step.by}</bdi>}
    </span>
  );
}
