import { useState } from "react";
import type { Told } from "../../tests/stories/story.ts";
import { useWords } from "../words/context.tsx";
import type { Layer } from "./layers.ts";
import { Layers } from "./Layers.tsx";
import { Measured } from "./Measured.tsx";
import { Range } from "./Range.tsx";
import { Ruler } from "./Ruler.tsx";
import type { Ruled } from "./ruler.ts";
import { Tools } from "./Tools.tsx";
import { useLayered } from "./useLayered.ts";

export default { title: "laboratory/Tools", words: ["laboratory"] } satisfies Told;

const layers: Layer[] = (["vi", "ir", "uv", "reference"] as const).map((light, piece) => ({ key: light, page: "page", light, bundle: "", piece }));
const none = () => undefined;
const REFERENCE = { layers: [], url: none, lay: none };
const RULED: Ruled = [
  [120, 60],
  [420, 120],
];

export function Beside() {
  const [on, set] = useState({ ruler: true, boxes: true, beside: false });
  const toggle = { ruler: () => set({ ...on, ruler: !on.ruler }), boxes: () => set({ ...on, boxes: !on.boxes }), beside: () => set({ ...on, beside: !on.beside }) };
  return <Tools {...on} toggle={toggle} zoom={{ in: none, out: none, home: none }} mark={none} />;
}

function Laid({ first }: { first: "one" | "blend" | "flicker" }) {
  const layered = useLayered(layers);
  return <Layers lights={layers} layered={{ ...layered, mode: first }} reference={REFERENCE} />;
}

export const OneLight = () => <Laid first="one" />;
export const Blended = () => <Laid first="blend" />;
export const Flickering = () => <Laid first="flicker" />;

export function Share() {
  const words = useWords();
  const [share, set] = useState(0.4);
  return <Range label={words.say("laboratory-how-blend")} value={share} max={1} step={0.02} set={set} shown={words.say("laboratory-percent", { share: share * 100 })} />;
}

export function RulerOverThePicture() {
  const words = useWords();
  const [ruled, rule] = useState(RULED);
  return (
    <div className="relative h-48 w-[32rem] bg-unknown-soft" dir="ltr">
      <Ruler view={{ x: 0, y: 0, scale: 1, width: 0, sizes: new Map(), zoom: 1, centre: [0.5, 0.5] }} ruled={ruled} rule={rule} length={words.say("laboratory-millimetres", { length: "25.9" })} />
    </div>
  );
}

export function InMillimetres() {
  const words = useWords();
  return <Measured ruled={RULED} length={words.say("laboratory-millimetres", { length: "25.9" })} measured layers={layers} pictures={[]} />;
}

export function InPixels() {
  const words = useWords();
  return <Measured ruled={RULED} length={words.say("laboratory-pixels", { length: 306 })} measured={false} layers={layers} pictures={[]} />;
}
