// Which light is looked at, through which other one, and how.
import type { ReactNode } from "react";
import { FileTrigger } from "react-aria-components";
import { Press } from "../parts/Press.tsx";
import { Segments } from "../parts/Segments.tsx";
import { useWords } from "../words/context.tsx";
import { MODES, PACES } from "./arranged.ts";
import type { Layer } from "./layers.ts";
import { Range } from "./Range.tsx";
import type { Layered } from "./useLayered.ts";
import type { Reference } from "./useReference.ts";

type Props = {
  lights: readonly Layer[];
  layered: Layered;
  reference: Reference;
  /** What is chosen beside the light: it has a place of its own, so that nothing moves when it comes. */
  children?: ReactNode;
};

export function Layers({ lights, layered, reference, children }: Props) {
  const words = useWords();
  const segments = lights.map(({ key, light }) => ({ id: key, shown: words.say(`light-${light}`) }));
  const two = lights.length > 1 && layered.mode !== "one";
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Segments label={words.say("desk-light")} chosen={layered.below} choose={layered.setBelow} segments={segments} />
        {two && (
          <>
            <span aria-hidden="true" className="text-soft">
              +
            </span>
            <Segments
              label={words.say("laboratory-above")}
              chosen={layered.above ?? ""}
              choose={layered.setAbove}
              segments={segments.map((segment) => ({ ...segment, off: segment.id === layered.below }))}
            />
          </>
        )}
        <span className="ms-auto">{children}</span>
      </div>
      <div className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-2">
        {lights.length > 1 && (
          <>
            <Segments label={words.say("laboratory-mode")} chosen={layered.mode} choose={layered.setMode} segments={MODES.map((id) => ({ id, shown: words.say(`laboratory-mode-${id}`) }))} />
            <How layered={layered} />
          </>
        )}
        <span className="ms-auto">
          <FileTrigger acceptedFileTypes={["image/jpeg", "image/png", "image/webp"]} onSelect={(files) => files?.[0] && reference.lay(files[0])}>
            <Press small weight="quiet">
              {words.say("laboratory-reference")}
            </Press>
          </FileTrigger>
        </span>
      </div>
    </div>
  );
}

/** How much, or how often, by what was chosen. */
function How({ layered: { mode, share, setShare, pace, setPace, still, turn } }: { layered: Layered }) {
  const words = useWords();
  const percent = words.say("laboratory-percent", { share: Math.round(share * 100) });
  switch (mode) {
    case "blend":
    case "swipe":
      return <Range label={words.say(`laboratory-how-${mode}`)} value={share} max={1} step={0.02} set={setShare} shown={percent} />;
    case "flicker":
      if (still) return <Press small onPress={turn}>{words.say("laboratory-turn")}</Press>;
      return <Range label={words.say("laboratory-how-flicker")} value={PACES.indexOf(pace as (typeof PACES)[number])} max={PACES.length - 1} step={1} set={(index) => setPace(PACES[index] ?? 1)} shown={words.say("laboratory-pace", { pace })} />;
    case "one":
    case "difference":
      return null;
  }
}
