// One of the three axes: what can be said on it at a level, each with what it means.
import { Radio, RadioGroup } from "react-aria-components";
import { useWords } from "../../words/context.tsx";
import { AXES, isWithin, type Axis, type Level } from "./vocabulary.ts";

type Props = { axis: Axis; level: Level; chosen: string; choose(code: string): void };

export function AxisChoice({ axis, level, chosen, choose }: Props) {
  const words = useWords();
  const above = AXES[axis].some((code) => !isWithin(level, axis, code));
  return (
    <RadioGroup aria-label={words.say(`laboratory-axis-${axis}`)} value={chosen} onChange={choose} className="grid gap-1">
      <h4 className="font-semibold">{words.say(`laboratory-axis-${axis}`)}</h4>
      <div className="grid gap-0.5">
        {["", ...AXES[axis]].map((code) => (
          <Radio
            key={code}
            value={code}
            isDisabled={code !== "" && !isWithin(level, axis, code)}
            className="group flex min-h-8 cursor-pointer items-start gap-2.5 rounded-lg px-2 py-1 data-disabled:cursor-default data-disabled:text-faint data-hovered:bg-unknown-soft data-selected:bg-accent-soft data-selected:first:bg-transparent"
          >
            <span aria-hidden="true" className="mt-[3px] grid size-4 shrink-0 place-items-center rounded-full border border-edge group-data-selected:border-accent">
              <span className="size-2 rounded-full group-data-selected:bg-accent" />
            </span>
            <span className={code ? "" : "text-soft"}>{words.say(code ? `laboratory-${axis}-${code}` : "laboratory-axis-nothing")}</span>
          </Radio>
        ))}
      </div>
      {above && <p className="text-[13px] text-soft">{words.say("laboratory-axis-above")}</p>}
    </RadioGroup>
  );
}
