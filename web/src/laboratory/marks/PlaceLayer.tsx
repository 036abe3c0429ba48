// What was seen and written down, at its place upon the page.
import { useWords } from "../../words/context.tsx";
import { viewOn, type View } from "../arranged.ts";
import { onScreen } from "../Boxes.tsx";
import { keyOf, type Layer } from "../layers.ts";
import { cornersAt, type Place } from "./places.ts";

type Props = { view: View; places: readonly Place[]; lights: readonly Layer[] };

export function PlaceLayer({ view, places, lights }: Props) {
  const words = useWords();
  const here = places.flatMap((place) => {
    const key = keyOf(place.region);
    const on = lights.some((layer) => layer.key === key) && viewOn(view, key);
    return on ? [{ place, on }] : [];
  });
  if (here.length === 0) return null;
  return (
    <svg role="list" className="pointer-events-none absolute inset-0 h-full w-full">
      {here.map(({ place, on }) => {
        const [[left, top] = [0, 0], , [right, bottom] = [0, 0]] = cornersAt(place).map((corner) => onScreen(on, corner));
        return (
          <g key={place.version} role="listitem" aria-label={`${place.letter}: ${words.say(`laboratory-saw-${place.code}`)}`}>
            <rect x={left} y={top} width={right - left} height={bottom - top} rx="2" className="fill-none stroke-card" strokeWidth="4" />
            <rect x={left} y={top} width={right - left} height={bottom - top} rx="2" className="fill-none stroke-accent" strokeWidth="2" />
            <circle cx={right} cy={top} r="10" className="fill-accent stroke-card" strokeWidth="1.5" />
            <text x={right} y={top + 4} textAnchor="middle" className="fill-on-accent text-[11.5px] font-bold">
              {place.letter}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
