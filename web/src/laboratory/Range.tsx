// Something that is more or less, with its name beside it.

type Props = { label: string; value: number; min?: number; max: number; step: number; set(value: number): void; shown?: string };

export function Range({ label, value, min = 0, max, step, set, shown }: Props) {
  return (
    <label className="flex min-w-0 items-center gap-3 text-sm text-soft">
      {label}
      <input
        type="range"
        dir="ltr"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => set(Number(event.target.value))}
        className="h-6 min-w-28 flex-1 accent-accent"
      />
    </label>
  );
}
