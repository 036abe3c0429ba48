// Where something is, drawn over the picture in pixels of the screen: lines stay thin however far it is enlarged.
import type { Box, Point } from "../desk/boxes.ts";
import type { View } from "./arranged.ts";

const STROKES: Record<Box["kind"], string> = { zone: "stroke-accent", finding: "stroke-grave", doubt: "stroke-look" };
const SPACE = 4;

/** A place in the picture on the screen. */
export const onScreen = ({ x, y, scale }: View, [px, py]: Point): Point => [x + px * scale, y + py * scale];

export function Boxes({ boxes, marked, view }: { boxes: readonly Box[]; marked: number | undefined; view: View }) {
  return (
    <svg aria-hidden="true" className="pointer-events-none absolute inset-0 h-full w-full">
      {boxes.map((box, index) => (
        <Drawn key={index} box={box} view={view} strong={box.number !== undefined && box.number === marked} />
      ))}
    </svg>
  );
}

function Drawn({ box: { corners, kind, number }, view, strong }: { box: Box; view: View; strong: boolean }) {
  const points = corners.map((corner) => onScreen(view, corner));
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
  const [right, bottom] = [Math.max(...points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))];
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
