// A ruler that is laid over the picture: by hand, or by the arrow keys on either end.
import { useRef } from "react";
import type { Point } from "../desk/boxes.ts";
import { useWords } from "../words/context.tsx";
import type { View } from "./arranged.ts";
import { onScreen } from "./Boxes.tsx";
import { moved, type Ruled } from "./ruler.ts";

type Props = { view: View; ruled: Ruled; rule(ruled: Ruled): void; length: string };

export function Ruler({ view, ruled, rule, length }: Props) {
  const [a, b] = ruled.map((end) => onScreen(view, end)) as [Point, Point];
  return (
    <svg className="pointer-events-none absolute inset-0 h-full w-full">
      <line x1={a[0]} y1={a[1]} x2={b[0]} y2={b[1]} className="stroke-card" strokeWidth="5" />
      <line x1={a[0]} y1={a[1]} x2={b[0]} y2={b[1]} className="stroke-accent" strokeWidth="2.2" />
      <g transform={`translate(${(a[0] + b[0]) / 2} ${(a[1] + b[1]) / 2 - 16})`}>
        <rect x="-44" y="-13" width="88" height="22" rx="6" className="fill-card stroke-accent" />
        <text y="3" textAnchor="middle" className="fill-ink text-[13px] font-semibold">
          {length}
        </text>
      </g>
      <End which={0} at={a} view={view} ruled={ruled} rule={rule} length={length} />
      <End which={1} at={b} view={view} ruled={ruled} rule={rule} length={length} />
    </svg>
  );
}

function End({ which, at: [x, y], view, ruled, rule, length }: Props & { which: 0 | 1; at: Point }) {
  const words = useWords();
  const from = useRef<{ x: number; y: number; end: Point }>(undefined);
  const put = (end: Point) => rule(which === 0 ? [end, ruled[1]] : [ruled[0], end]);
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={words.say("laboratory-ruler-end", { number: which + 1, length })}
      className="pointer-events-auto cursor-move touch-none outline-offset-4"
      onKeyDown={(event) => {
        const end = moved(ruled[which], event.key, event.shiftKey);
        if (!end) return;
        event.preventDefault();
        put(end);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, y: event.clientY, end: ruled[which] };
      }}
      onPointerMove={(event) => {
        const start = from.current;
        if (start) put([start.end[0] + (event.clientX - start.x) / view.scale, start.end[1] + (event.clientY - start.y) / view.scale]);
      }}
      onPointerUp={() => (from.current = undefined)}
    >
      <circle cx={x} cy={y} r="14" className="fill-transparent" />
      <circle cx={x} cy={y} r="7" className="fill-accent stroke-card" strokeWidth="2.5" />
    </g>
  );
}
