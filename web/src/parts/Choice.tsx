// One of several values, in the browser's own list: short to say, quick by keyboard.
import { useId } from "react";

export type Option = { id: string; shown: string };
type Props = { label: string; options: readonly Option[]; chosen: string; choose(id: string): void };

export function Choice({ label, options, chosen, choose }: Props) {
  const id = useId();
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-2 text-sm">
      <label htmlFor={id} className="shrink-0 text-soft">
        {label}
      </label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => choose(event.target.value)}
        className="h-9 min-w-0 cursor-pointer rounded-lg border border-line bg-card px-2.5 hover:border-edge"
      >
        {options.map(({ id: value, shown }) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
    </span>
  );
}
