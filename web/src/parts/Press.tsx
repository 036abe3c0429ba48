// Buttons: one primary on a screen, others quiet; the key that does the same stands in it.
import { Button, type ButtonProps } from "react-aria-components";
import type { ReactNode } from "react";

type Weight = "primary" | "plain" | "quiet";

const WEIGHTS: Record<Weight, string> = {
  primary: "bg-accent text-on-accent border-accent data-hovered:brightness-110 data-pressed:brightness-90",
  plain: "bg-card text-ink border-line data-hovered:border-edge data-pressed:bg-unknown-soft",
  quiet: "border-transparent text-accent data-hovered:bg-accent-soft",
};

type Props = Omit<ButtonProps, "children" | "className"> & {
  children: ReactNode;
  weight?: Weight;
  /** The key that does the same. */
  hint?: string | undefined;
  small?: boolean;
};

export function Press({ children, weight = "plain", hint, small = false, ...props }: Props) {
  const size = small ? "min-h-9 px-3 text-sm rounded-lg" : "min-h-12 px-3 text-[15.5px] rounded-xl font-semibold";
  return (
    <Button
      {...props}
      className={`${size} ${WEIGHTS[weight]} inline-flex cursor-pointer items-center justify-center gap-2 border text-center leading-tight transition-colors data-disabled:cursor-default data-disabled:border-line data-disabled:bg-transparent data-disabled:text-faint`}
    >
      <span>{children}</span>
      {hint && <kbd className="font-sans text-xs font-medium">{hint}</kbd>}
    </Button>
  );
}
