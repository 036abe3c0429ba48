// Marks as they lie upon the page: moved by hand, or by the arrow keys on either corner.
import { useRef } from "react";
import { useWords } from "../../words/context.tsx";
import { viewOn, type View } from "../arranged.ts";
import { onScreen } from "../Boxes.tsx";
import { moved } from "../ruler.ts";
import { keyOf } from "../layers.ts";
import { cornersOf, type Mark } from "./marks.ts";
import { useMarks } from "./useMarks.tsx";

export function MarkLayer({ view, page }: { view: View; page: string }) {
  const [{ marks }] = useMarks();
  const here = marks.filter((mark) => mark.page === page);
  if (here.length === 0) return null;
  return (
    <svg className="pointer-events-none absolute inset-0 h-full w-full">
      {here.map((mark) => {
        const on = viewOn(view, keyOf(mark.on));
        return on && <Laid key={mark.name} mark={mark} view={on} />;
      })}
    </svg>
  );
}

function Laid({ mark, view }: { mark: Mark; view: View }) {
  const [a = [0, 0], , c = [0, 0]] = cornersOf(mark.ends).map((corner) => onScreen(view, corner));
  return (
    <g>
      <rect x={a[0]} y={a[1]} width={c[0] - a[0]} height={c[1] - a[1]} rx="2" className="fill-none stroke-card" strokeWidth="4" />
      <rect x={a[0]} y={a[1]} width={c[0] - a[0]} height={c[1] - a[1]} rx="2" className="fill-none stroke-accent" strokeWidth="2" strokeDasharray="7 4" />
      <g transform={`translate(${a[0]} ${a[1] - 13})`}>
        <rect x="-1" y="-10" width={10 + 8 * mark.name.length} height="20" rx="5" className="fill-accent" />
        <text x="4" y="4.5" className="fill-on-accent text-[12.5px] font-bold">
          {mark.name}
        </text>
      </g>
      <Corner which={0} mark={mark} view={view} />
      <Corner which={1} mark={mark} view={view} />
    </g>
  );
}

function Corner({ which, mark, view }: { which: 0 | 1; mark: Mark; view: View }) {
  const words = useWords();
  const [, change] = useMarks();
  const from = useRef<{ x: number; y: number; end: Mark["ends"][0]; on: boolean }>(undefined);
  const end = mark.ends[which];
  const [x, y] = onScreen(view, end);
  const put = (to: Mark["ends"][0], on: boolean) => change({ does: "move", name: mark.name, ends: which === 0 ? [to, mark.ends[1]] : [mark.ends[0], to], on });
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={words.say("laboratory-mark-corner", { name: mark.name, number: which + 1 })}
      className="pointer-events-auto cursor-move touch-none outline-offset-4"
      onKeyDown={(event) => {
        if (event.key === "Delete") return change({ does: "lift", name: mark.name });
        const to = moved(end, event.key, event.shiftKey);
        if (!to) return;
        event.preventDefault();
        put(to, event.repeat);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, y: event.clientY, end, on: false };
      }}
      onPointerMove={(event) => {
        const start = from.current;
        if (!start) return;
        put([start.end[0] + (event.clientX - start.x) / view.scale, start.end[1] + (event.clientY - start.y) / view.scale], start.on);
        start.on = true;
      }}
      onPointerUp={() => (from.current = undefined)}
    >
      <circle cx={x} cy={y} r="14" className="fill-transparent" />
      <rect x={x - 5} y={y - 5} width="10" height="10" rx="2" className="fill-card stroke-accent" strokeWidth="2.5" />
    </g>
  );
}
