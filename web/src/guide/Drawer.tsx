// Utopia's documents beside the place where documents are dropped: each is dragged there, or laid there by one press.
import { useState } from "react";
import type { Named } from "../desk/evidence.ts";
import type { SummaryKind } from "../desk/summary.ts";
import { Sign } from "../parts/Sign.tsx";
import { useWords, Wording } from "../words/context.tsx";
import { drag, lend, useShelf } from "./shelf.ts";
import { LEADS, stepOf } from "./steps.ts";
import { useGuide } from "./useGuide.ts";

/** Those that are shown, in the order in which they teach. */
const SHOWN = ["passport", "mrz-name", "portrait-swapped", "passport-expired", "identity-card", "visa-and-passport", "passport-unlisted", "zone-alone"];

type Props = { take(files: Named[]): void; kind: SummaryKind };

export default function Drawer(props: Props) {
  return (
    <Wording file="guide" meanwhile={null}>
      <Open {...props} />
    </Wording>
  );
}

function Open({ take, kind }: Props) {
  const words = useWords();
  const shelf = useShelf();
  const done = useGuide();
  const lead = done.off ? undefined : LEADS[stepOf(done, kind)];
  const [laying, setLaying] = useState<string>();
  if (!shelf) return null;
  // Pressed twice, it is laid once. What does not come because the server is out of reach is said in the head.
  const lay = (name: string, files: readonly string[]) => {
    if (laying !== undefined) return;
    setLaying(name);
    void lend(name, files).then(take, () => undefined).finally(() => setLaying(undefined));
  };
  return (
    <section aria-labelledby="guide-documents" className="-mx-1 grid min-h-0 content-start gap-2 overflow-auto px-1 pb-1">
      <h3 id="guide-documents" className="text-[13px] font-semibold text-soft">
        {words.say("guide-documents")}
      </h3>
      <ul className="grid grid-cols-2 gap-1.5">
        {SHOWN.map((name) => {
          const files = shelf[name];
          return files && <Tile key={name} name={name} led={name === lead} busy={name === laying} lay={() => lay(name, files)} />;
        })}
      </ul>
    </section>
  );
}

function Tile({ name, led, busy, lay }: { name: string; led: boolean; busy: boolean; lay(): void }) {
  const words = useWords();
  return (
    <li>
      {/* A button proper is not dragged by every browser. */}
      <div
        role="button"
        tabIndex={0}
        aria-busy={busy}
        draggable
        onDragStart={(event) => drag(event.dataTransfer, name)}
        onClick={lay}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          if (!event.repeat) lay();
        }}
        className={`flex min-h-9 cursor-grab items-center gap-2 rounded-lg border px-2.5 py-1 text-sm leading-tight hover:border-edge ${led || busy ? "border-accent bg-accent-soft font-semibold" : "border-line"}`}
      >
        <svg viewBox="0 0 12 16" width="11" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.4" className="shrink-0 text-accent">
          <rect x="1" y="1" width="10" height="14" rx="1.600" />
          <path d="M3.500 11.500h5M4.200 5.500a1.800 1.800 0 1 0 3.600 0a1.800 1.800 0 1 0-3.600 0" />
        </svg>
        {words.say(`guide-document-${name}`)}
        {busy && <Sign kind="working" size={14} />}
      </div>
    </li>
  );
}
