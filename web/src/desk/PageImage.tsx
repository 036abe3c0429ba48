// A page as it was taken, with boxes where something is.
import type { Box, Point } from "./boxes.ts";
import type { Piece } from "./evidence.ts";
import { Certainties } from "./Certainties.tsx";
import { saidOf } from "./certainty.ts";
import { useShown } from "./useShown.ts";
import { useWords } from "../words/context.tsx";

const STROKES: Record<Box["kind"], string> = { zone: "stroke-accent", finding: "stroke-grave", doubt: "stroke-look" };

type Props = { piece: Piece; name: string; boxes: readonly Box[]; marked: number | undefined };

export function PageImage({ piece, name, boxes, marked }: Props) {
  const words = useWords();
  const shown = useShown(piece);
  if (shown === "unshown") return <p className="grid h-full place-items-center p-6 text-center text-soft">{words.say("desk-unshown")}</p>;
  if (!shown) return null;
  const { url, width, height } = shown;
  const unit = width / 500;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.list([name, ...saidOf(boxes, words)])} className="block h-full w-full" preserveAspectRatio="xMidYMid meet">
      <image href={url} width={width} height={height} />
      {boxes.map(({ corners, kind, number }, index) => (
        <g key={index} className={marked !== undefined && number === marked ? "animate-pulse" : undefined}>
          <polygon
            points={wider(corners, unit * (kind === "zone" ? 6 : 3)).map((corner) => corner.join(",")).join(" ")}
            className={`fill-none ${STROKES[kind]}`}
            strokeWidth={unit * (number === marked && number !== undefined ? 3.2 : 1.7)}
            strokeLinejoin="round"
            strokeDasharray={kind === "doubt" ? `${unit * 4} ${unit * 2}` : undefined}
          />
          {number !== undefined && <Number at={corners[1] ?? [0, 0]} unit={unit} number={number} />}
        </g>
      ))}
      <Certainties boxes={boxes} unit={unit} end={height} />
    </svg>
  );
}

/** The corners, each so far away from the middle: a line around something does not run through it. */
function wider(corners: readonly Point[], by: number): Point[] {
  const middle = [0, 1].map((axis) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length);
  return corners.map(([x, y]) => [x + by * Math.sign(x - (middle[0] ?? 0)), y + by * Math.sign(y - (middle[1] ?? 0))]);
}

function Number({ at: [x, y], unit, number }: { at: readonly [number, number]; unit: number; number: number }) {
  return (
    <g transform={`translate(${x + unit * 5} ${y - unit * 2}) scale(${unit})`}>
      <circle r="9" className="fill-grave stroke-card" strokeWidth="1.5" />
      <text y="4" textAnchor="middle" className="fill-card text-[11px] font-bold">
        {number}
      </text>
    </g>
  );
}
