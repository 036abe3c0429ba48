// The light table of a contact: a page in every light, one through the other, measured, and beside another document.
import { useEffect, useMemo, useRef, useState } from "react";
import type { Contact, Finding, Tree } from "../api/types.ts";
import { boxesOn } from "../desk/boxes.ts";
import { Segments } from "../parts/Segments.tsx";
import { useWords } from "../words/context.tsx";
import { digitOf, modeOfKey, viewOn, type Pointed, type View } from "./arranged.ts";
import type { Bench } from "./bench.ts";
import { Beside } from "./Beside.tsx";
import { inchOf, lightsOf, pageNames, pagesOf, type Layer } from "./layers.ts";
import { Layers } from "./Layers.tsx";
import { MarkLayer } from "./marks/MarkLayer.tsx";
import { PlaceLayer } from "./marks/PlaceLayer.tsx";
import { placesOf } from "./marks/places.ts";
import { useMarks } from "./marks/useMarks.tsx";
import { Measured } from "./Measured.tsx";
import { Ruler } from "./Ruler.tsx";
import { laid, laidWide, millimetresOf, pixelsOf, type Ruled } from "./ruler.ts";
import { Stage, type Size } from "./Stage.tsx";
import { Tools } from "./Tools.tsx";
import { Together } from "./together.ts";
import { useLayered } from "./useLayered.ts";
import { usePictures } from "./usePictures.ts";
import { useReference } from "./useReference.ts";

type Props = {
  contact: Contact;
  tree: Tree | undefined;
  layers: readonly Layer[];
  reasons: readonly Finding[];
  marked: number | undefined;
  area: Pointed | undefined;
};

const CLOSER = 1.5;

export function LightTable({ contact, tree, layers, reasons, marked, area }: Props) {
  const words = useWords();
  const pages = pagesOf(layers);
  const [chosen, setPage] = useState<string>();
  const page = chosen !== undefined && pages.includes(chosen) ? chosen : (pages[0] ?? "");
  const fetched = usePictures(contact.id, layers);
  const reference = useReference(page);
  const lights = useMemo(() => [...lightsOf(layers, page), ...reference.layers], [layers, page, reference.layers]);
  const pictures = useMemo(
    () => lights.flatMap(({ key }) => {
      const url = reference.url(key) ?? fetched.get(key);
      return url && url !== "missing" ? [{ key, url }] : [];
    }),
    [lights, fetched, reference],
  );
  const layered = useLayered(lights);
  const { setBelow } = layered;
  // What is pointed at in a picture lies on a page and in a light of its own.
  const asked = useRef<Pointed>(undefined);
  useEffect(() => {
    const layer = area !== asked.current && layers.find(({ key }) => key === area?.key);
    if (!layer) return;
    asked.current = area;
    setPage(layer.page);
    setBelow(layer.key);
  }, [area, layers, setBelow]);
  const [bench, hold] = useState<Bench>();
  const [together] = useState(() => new Together());
  /** Done to this table, which takes the one beside with it. */
  const led = (act: (bench: Bench) => void) => () => {
    if (!bench) return;
    together.lead(bench);
    act(bench);
  };
  const [boxed, setBoxed] = useState(true);
  const [ruled, rule] = useState<Ruled>();
  const [beside, setBeside] = useState(false);
  const seen = useRef<{ view: View; size: Size }>(undefined);
  const boxes = useMemo(() => (boxed ? boxesOn(tree, page, reasons) : []), [boxed, tree, page, reasons]);
  const inch = inchOf(tree, page);
  const length = ruled && (inch ? words.say("laboratory-millimetres", { length: millimetresOf(ruled, inch).toFixed(1) }) : words.say("laboratory-pixels", { length: Math.round(pixelsOf(ruled)) }));
  const toggleRuler = () => rule(ruled || !seen.current ? undefined : laid(seen.current.view, seen.current.size));
  const [, change] = useMarks();
  // What is seen is seen in a picture among the evidence, and never in a reference.
  const own = lights.filter(({ light }) => light !== "reference" && light !== "chip");
  const under = own.find(({ key }) => key === layered.below) ?? own[0];
  const mark = under && (() => {
    const view = seen.current && viewOn(seen.current.view, under.key);
    if (view && seen.current) change({ does: "lay", page, on: { bundle: under.bundle, piece: under.piece, size: view.size }, ends: laidWide(view, seen.current.size) });
  });
  const places = useMemo(() => placesOf(contact), [contact]);
  const pressed = (code: string): boolean => {
    const [mode, digit] = [modeOfKey(code), digitOf(code)];
    if (mode) layered.setMode(mode);
    else if (digit !== undefined) layered.setBelow(lights[digit]?.key);
    else if (code === "KeyM") toggleRuler();
    else if (code === "KeyN") mark?.();
    else if (code === "KeyH") setBoxed(!boxed);
    else if (code === "Space" && layered.mode === "flicker") layered.turn();
    else return false;
    return true;
  };
  if (layers.length === 0) return <NoPictures />;
  return (
    <section aria-labelledby="laboratory-table" className="card flex min-h-0 min-w-0 flex-col gap-2.5 overflow-auto p-4 max-[1120px]:min-h-[600px]">
      <h2 id="laboratory-table" className="sr-only">
        {words.say("laboratory-table")}
      </h2>
      <Layers lights={lights} layered={layered} reference={reference}>
        {pages.length > 1 && <Segments label={words.say("desk-pages")} chosen={page} choose={setPage} segments={pageNames(layers, words)} />}
      </Layers>
      <div className="flex min-h-[320px] flex-1 gap-3">
        <div
          className="flex min-w-0 flex-1"
          onKeyDownCapture={(event) => {
            const typed = event.ctrlKey || event.altKey || event.metaKey;
            if (typed || !pressed(event.code)) return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          <Stage
            key={page}
            name={words.say("laboratory-table-of", { light: words.say(`light-${layered.light}`) })}
            pictures={pictures}
            arranged={layered.arranged}
            boxes={boxes}
            marked={marked}
            area={area}
            together={together}
            held={hold}
            looked={(view, size) => (seen.current = { view, size })}
            over={(view) => (
              <>
                <PlaceLayer view={view} places={places} lights={lights} />
                <MarkLayer view={view} page={page} />
                {ruled && <Ruler view={view} ruled={ruled} rule={rule} length={length ?? ""} />}
              </>
            )}
          />
        </div>
        {beside && <Beside contact={contact} light={layered.light} together={together} />}
      </div>
      <Tools
        ruler={ruled !== undefined}
        boxes={boxed}
        beside={beside}
        toggle={{ ruler: toggleRuler, boxes: () => setBoxed(!boxed), beside: () => setBeside(!beside) }}
        mark={mark}
        zoom={{ in: led((bench) => bench.zoomBy(CLOSER)), out: led((bench) => bench.zoomBy(1 / CLOSER)), home: led((bench) => bench.home()) }}
      />
      {ruled && <Measured ruled={ruled} length={length ?? ""} measured={inch !== undefined} layers={lights.filter(({ key }) => key === layered.below || key === layered.above)} pictures={pictures} />}
    </section>
  );
}

/** Without a picture there is nothing to lay down. */
function NoPictures() {
  const words = useWords();
  return (
    <section className="card grid place-content-center gap-2 p-8 text-center">
      <h2 className="text-lg font-semibold">{words.say("laboratory-no-pictures")}</h2>
      <p className="max-w-[30rem] text-soft">{words.hint("laboratory-no-pictures")}</p>
    </section>
  );
}
