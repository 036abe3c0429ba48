// A light table as a part: pictures upon each other, boxes and a ruler over them.
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Box } from "../desk/boxes.ts";
import { useWords } from "../words/context.tsx";
import type { Arranged, Pointed, View } from "./arranged.ts";
import type { Bench } from "./bench.ts";
import { Boxes } from "./Boxes.tsx";
import type { Together } from "./together.ts";

/** Of the table, in pixels of the screen. */
export type Size = { width: number; height: number };

type Props = {
  name: string;
  pictures: readonly { key: string; url: string }[];
  arranged: Arranged;
  boxes: readonly Box[];
  marked: number | undefined;
  /** What is brought before the eyes. */
  area?: Pointed | undefined;
  /** Moved and enlarged with other tables. */
  together: Together;
  held?: (bench: Bench | undefined) => void;
  /** What lies over the picture, such as a ruler. */
  over?: (view: View) => ReactNode;
  looked?: (view: View, size: Size) => void;
};

const NOWHERE: View = { x: 0, y: 0, scale: 0, width: 0, sizes: new Map(), zoom: 1, centre: [0.5, 0.5] };

export function Stage({ name, pictures, arranged, boxes, marked, area, together, held, over, looked }: Props) {
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  const [bench, setBench] = useState<Bench>();
  const [view, setView] = useState<View>(NOWHERE);
  const [lost, setLost] = useState(false);
  const told = useRef(looked);
  useEffect(() => {
    told.current = looked;
  });
  useEffect(() => {
    let [made, wanted]: [Bench | undefined, boolean] = [undefined, true];
    void import("./bench.ts").then(
      ({ Bench }) => {
        if (!wanted || !element.current) return;
        made = new Bench(element.current, (seen) => {
          setView((before) => (same(before, seen) ? before : seen));
          const { clientWidth: width = 0, clientHeight: height = 0 } = element.current ?? {};
          if (seen.scale > 0) told.current?.(seen, { width, height });
          if (made) together.moved(made, seen);
        });
        together.join(made);
        setBench(made);
        held?.(made);
      },
      () => wanted && setLost(true),
    );
    return () => {
      wanted = false;
      if (made) together.leave(made);
      made?.close();
      setBench(undefined);
      held?.(undefined);
    };
  }, [together, held]);
  useEffect(() => bench?.call(name), [bench, name]);
  useEffect(() => void bench?.lay(pictures), [bench, pictures]);
  useEffect(() => void bench?.arrange(arranged), [bench, arranged]);
  useEffect(() => {
    if (!area || !bench) return;
    together.lead(bench);
    bench.look(area.corners, area.key);
  }, [bench, area, together]);
  return (
    <div className="relative min-h-0 flex-1 overflow-hidden rounded-[10px] border border-line bg-unknown-soft" dir="ltr" data-lies={`${Math.round(view.x)} ${Math.round(view.width)}`}>
      <div ref={element} className="absolute inset-0" onPointerDown={() => bench && together.lead(bench)} onFocus={() => bench && together.lead(bench)} onWheel={() => bench && together.lead(bench)} />
      {view.scale > 0 && <Boxes boxes={boxes} marked={marked} view={view} />}
      {view.scale > 0 && over?.(view)}
      {lost && <p className="absolute inset-0 grid place-items-center p-6 text-center text-soft">{words.say("laboratory-no-table")}</p>}
    </div>
  );
}

const same = (a: View, b: View) => a.x === b.x && a.y === b.y && a.scale === b.scale && a.zoom === b.zoom && a.sizes.size === b.sizes.size;

