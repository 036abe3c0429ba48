// Where something is, drawn over the picture in pixels of the screen: lines stay thin however far it is enlarged.
import type { Box, Point } from "../desk/boxes.ts";
import { Certainties } from "../desk/Certainties.tsx";
import { areaOf, saidOf } from "../desk/certainty.ts";
import { useWords } from "../words/context.tsx";
import type { View } from "./arranged.ts";

const STROKES: Record<Box["kind"], string> = { zone: "stroke-accent", finding: "stroke-grave", doubt: "stroke-look" };
const SPACE = 4;

/** A place in the picture on the screen. */
export const onScreen = ({ x, y, scale }: View, [px, py]: Point): Point => [x + px * scale, y + py * scale];

export function Boxes({ boxes, marked, view }: { boxes: readonly Box[]; marked: number | undefined; view: View }) {
  const words = useWords();
  const shown = boxes.map((box) => ({ ...box, corners: box.corners.map((corner) => onScreen(view, corner)) }));
  const said = words.list(saidOf(boxes, words));
  return (
    <svg {...(said ? { role: "img", "aria-label": said } : { "aria-hidden": true })} className="pointer-events-none absolute inset-0 h-full w-full">
      {shown.map((box, index) => (
        <Drawn key={index} box={box} strong={box.number !== undefined && box.number === marked} />
      ))}
      <Certainties boxes={shown} unit={1} />
    </svg>
  );
}

function Drawn({ box, strong }: { box: Box; strong: boolean }) {
  const { kind, number } = box;
  const { left, top, right, bottom } = areaOf(box);
  return (
    <g className={strong ? "animate-pulse" : undefined}>
      <rect
        x={left - SPACE}
        y={top - SPACE}
        width={right - left + 2 * SPACE}
        height={bottom - top + 2 * SPACE}
        rx="3"
        className={`fill-none ${STROKES[kind]}`}
        strokeWidth={strong ? 3.5 : 1.8}
        strokeDasharray={kind === "doubt" ? "5 3" : undefined}
      />
      {number !== undefined && (
        <g transform={`translate(${right + SPACE} ${top - SPACE})`}>
          <circle r="9" className="fill-grave stroke-card" strokeWidth="1.5" />
          <text y="4" textAnchor="middle" className="fill-card text-[11px] font-bold">
            {number}
          </text>
        </g>
      )}
    </g>
  );
}
