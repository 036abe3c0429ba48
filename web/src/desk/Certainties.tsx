// How surely the zone and its doubtful characters were read, written beside their boxes.
import { useWords } from "../words/context.tsx";
import type { Box } from "./boxes.ts";
import { labelsOf } from "./certainty.ts";

const FILLS: Record<Box["kind"], string> = { zone: "fill-accent", finding: "fill-grave", doubt: "fill-look" };

type Props = { boxes: readonly Box[]; /** How large one point of a text is where it is drawn. */ unit: number; /** How high the picture is. */ end?: number };

export function Certainties({ boxes, unit, end = Infinity }: Props) {
  const words = useWords();
  return labelsOf(boxes, unit, end).map(({ x, y, percent, kind }, index) => (
    <text key={index} transform={`translate(${x} ${y}) scale(${unit})`} className={`ident stroke-card text-[13px] font-bold ${FILLS[kind]}`} strokeWidth="3" paintOrder="stroke" strokeLinejoin="round">
      {words.say("desk-percent", { percent })}
    </text>
  ));
}
