// How long the ruler is, and how light each layer is along it.
import { useEffect, useState } from "react";
import { useWords } from "../words/context.tsx";
import type { Layer } from "./layers.ts";
import { pixelsFrom, profileOf } from "./profile.ts";
import type { Ruled } from "./ruler.ts";

type Props = { ruled: Ruled; length: string; measured: boolean; layers: readonly Layer[]; pictures: readonly { key: string; url: string }[] };

const [WIDTH, HEIGHT] = [320, 56];
const STROKES = ["stroke-accent", "stroke-look"] as const;

export function Measured({ ruled, length, measured, layers, pictures }: Props) {
  const words = useWords();
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm" role="group" aria-label={words.say("laboratory-tool-ruler")}>
      <p>
        <output aria-live="polite" className="font-semibold">
          {length}
        </output>
        {!measured && <span className="block text-[13px] text-soft">{words.say("laboratory-not-measured")}</span>}
      </p>
      <figure className="flex min-w-0 flex-1 items-center gap-3">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className="h-14 min-w-40 flex-1 rounded-lg bg-unknown-soft" aria-hidden="true">
          {layers.slice(0, 2).map(({ key }, index) => (
            <Line key={key} url={pictures.find((picture) => picture.key === key)?.url} ruled={ruled} stroke={STROKES[index] ?? STROKES[0]} />
          ))}
        </svg>
        <figcaption className="w-44 shrink-0 text-[12.5px] leading-tight text-soft">
          {words.say("laboratory-profile")}
          <span className="block">{layers.slice(0, 2).map(({ light }) => words.say(`light-${light}`)).join(" · ")}</span>
        </figcaption>
      </figure>
    </div>
  );
}

function Line({ url, ruled, stroke }: { url: string | undefined; ruled: Ruled; stroke: string }) {
  const [pixels, setPixels] = useState<ImageData>();
  useEffect(() => {
    let wanted = true;
    if (url) void pixelsFrom(url).then((read) => wanted && setPixels(read), () => undefined);
    return () => {
      wanted = false;
    };
  }, [url]);
  if (!pixels) return null;
  const values = profileOf(pixels, ruled);
  const points = values.map((value, index) => `${(index / (values.length - 1)) * WIDTH},${HEIGHT - 3 - value * (HEIGHT - 6)}`).join(" ");
  return <polyline points={points} className={`fill-none ${stroke}`} strokeWidth="1.5" vectorEffect="non-scaling-stroke" />;
}
