// A switch with a few places, one of them chosen.
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { ReactNode } from "react";

export type Segment<T extends string> = { id: T; shown: ReactNode; label?: string; off?: boolean };

type Props<T extends string> = { label: string; segments: readonly Segment<NoInfer<T>>[]; chosen: T; choose(id: NoInfer<T>): void };

export function Segments<T extends string>({ label, segments, chosen, choose }: Props<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectedKeys={[chosen]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const [key] = keys;
        const found = segments.find(({ id }) => id === key);
        if (found) choose(found.id);
      }}
      className="inline-flex flex-wrap rounded-[10px] bg-unknown-soft p-[3px]"
    >
      {segments.map(({ id, shown, label: said, off }) => (
        <ToggleButton
          key={id}
          id={id}
          aria-label={said ?? (typeof shown === "string" ? shown : id)}
          isDisabled={off ?? false}
          className="cursor-pointer rounded-lg px-3.5 py-1.5 text-sm text-soft data-disabled:cursor-default data-disabled:text-faint data-disabled:opacity-60 data-selected:bg-card data-selected:font-semibold data-selected:text-ink data-selected:shadow-sm"
        >
          {shown}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
