// The left column: the page in the light that is chosen, its quality, its zone. Empty, it is where evidence is dropped.
import { useState, type ReactNode } from "react";
import { FileTrigger } from "react-aria-components";
import type { Finding } from "../api/types.ts";
import { Press } from "../parts/Press.tsx";
import { Segments } from "../parts/Segments.tsx";
import { Sign } from "../parts/Sign.tsx";
import { useWords } from "../words/context.tsx";
import { boxesOn } from "./boxes.ts";
import { Camera } from "./Camera.tsx";
import { LIGHTS, lightOf, pageOf, type Light, type Named, type Piece } from "./evidence.ts";
import { fromList } from "./gather.ts";
import { PageImage } from "./PageImage.tsx";
import { useSittingState } from "./useSitting.ts";
import { Zone } from "./Zone.tsx";

const BACK = /back|verso|rear/i;

type Props = {
  light: Light;
  choose(light: Light): void;
  take(files: Named[]): void;
  over: boolean;
  reasons: readonly Finding[];
  marked: number | undefined;
  /** What lies below the empty place. */
  below?: ReactNode;
};

export function PagePanel({ light, choose, take, over, reasons, marked, below }: Props) {
  const words = useWords();
  const { pieces, tree } = useSittingState();
  const pictures = pieces.filter(({ kind }) => kind === "picture");
  // The side with the portrait first: names of the other one say that they are the back.
  const pages = [...new Set(pictures.map(({ label }) => pageOf(label)))].sort((a, b) => Number(BACK.test(a)) - Number(BACK.test(b)));
  const [chosen, setChosen] = useState<string>();
  const page = chosen !== undefined && pages.includes(chosen) ? chosen : (pages[0] ?? "");
  const of = (at: Light): Piece | undefined => pictures.find(({ label }) => pageOf(label) === page && (lightOf(label) ?? "vi") === at);
  // Where the page was not taken in the light that is chosen, another one is shown, and the switch says which.
  const shownLight = pages.length === 0 || of(light) ? light : (LIGHTS.find(of) ?? "vi");
  const shown = of(shownLight);
  return (
    <section aria-labelledby="desk-page" className="card flex min-h-0 flex-col gap-3 p-5 max-[1120px]:row-span-2">
      <div className="flex min-h-10 flex-wrap items-center justify-between gap-2">
        <h2 id="desk-page" className="text-[13px] font-semibold text-soft">
          {words.say("desk-page")}
        </h2>
        <Segments
          label={words.say("desk-light")}
          chosen={shownLight}
          choose={choose}
          segments={LIGHTS.map((id) => ({ id, shown: words.say(`light-${id}`), off: pages.length > 0 && !of(id) }))}
        />
      </div>
      <div
        className={`relative aspect-[1.42] w-full shrink-0 overflow-hidden rounded-[10px] border ${shown ? "border-line bg-unknown-soft" : "border-2 border-dashed"} ${over ? "border-accent bg-accent-soft" : "border-edge"}`}
      >
        {shown?.url ? (
          <PageImage piece={shown} name={words.say("desk-page-in", { light: shownLight })} boxes={boxesOn(tree, page, reasons)} marked={marked} />
        ) : (
          <Drop take={take} />
        )}
      </div>
      {pages.length > 1 && (
        <div>
          <Segments label={words.say("desk-pages")} chosen={page} choose={setChosen} segments={pages.map((id, index) => ({ id, shown: words.say("desk-page-number", { number: index + 1 }) }))} />
        </div>
      )}
      <Quality lights={LIGHTS.filter(of)} empty={pieces.length === 0 ? below : undefined} />
      {(pieces.length > 0 || !below) && (
        <div className="mt-auto">
          <Zone reasons={reasons} />
        </div>
      )}
    </section>
  );
}

function Drop({ take }: { take(files: Named[]): void }) {
  const words = useWords();
  return (
    <div className="grid h-full place-content-center justify-items-center gap-3 p-5 text-center">
      <svg viewBox="0 0 48 48" width="44" aria-hidden="true" fill="none" className="stroke-accent" strokeWidth="2.2" strokeLinejoin="round" strokeLinecap="round">
        <rect x="9" y="6" width="30" height="36" rx="3" />
        <path d="M24 15v13m-5.5-5L24 28.500l5.500-5.500M16 35h16" />
      </svg>
      <p className="text-lg font-semibold">{words.say("desk-drop")}</p>
      <p className="max-w-xs text-sm text-soft">{words.hint("desk-drop")}</p>
      <div className="flex gap-2">
        <FileTrigger allowsMultiple onSelect={(files) => files && take(fromList(files))}>
          <Press small>{words.say("desk-choose")}</Press>
        </FileTrigger>
        <Camera take={take} />
      </div>
    </div>
  );
}

/** So many files that are no evidence are named. */
const NAMED = 3;

/** In which lights the page is here, and how fine it is. */
function Quality({ lights, empty }: { lights: readonly Light[]; empty: ReactNode }) {
  const words = useWords();
  const { tree, aside } = useSittingState();
  const fine = tree?.document?.zone?.pixels_per_inch;
  const parts = [
    lights.length > 0 ? words.say("desk-lights", { lights: words.list(lights.map((light) => words.say(`light-${light}`))) }) : "",
    fine === undefined ? "" : words.say("desk-fineness", { number: fine }),
  ].filter(Boolean);
  const named = [...aside.slice(0, NAMED), ...(aside.length > NAMED ? [`+${aside.length - NAMED}`] : [])];
  if (empty && aside.length === 0) return empty;
  return (
    <div className="grid min-h-11 content-start gap-2 text-sm text-soft">
      {parts.length > 0 && (
        <p className="flex items-start gap-2">
          <span className="mt-0.5">
            <Sign kind={lights.length === LIGHTS.length ? "clear" : "unknown"} />
          </span>
          {parts.join(" ")}
        </p>
      )}
      {aside.length > 0 && <p>{words.say("desk-aside", { files: words.list(named) })}</p>}
      {empty}
    </div>
  );
}
