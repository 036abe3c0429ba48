// A desk at which a traveller stands, in a state that is given: parts of the desk are shown with it, and nothing is sent.
import { useMemo, type ReactNode } from "react";
import type { Piece } from "../../src/desk/evidence.ts";
import { Sitting, type State } from "../../src/desk/sitting.ts";
import { SittingContext } from "../../src/desk/useSitting.ts";
import type { Answered } from "../fake/backend.ts";

const EMPTY: State = { partial: false, pieces: [], aside: [], working: false, waiting: false, hushed: [], unsent: [] };

// A page as a scanner takes it, of nobody: paper, a portrait without a face, lines where text stands, and a zone.
const LINES = [300, 370, 440, 510, 580].map((y) => `<path d="M520 ${y}h${820 - y / 2}"/>`).join("");
const page = ([paper, ink]: readonly [string, string]) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1476" height="1039"><path fill="${paper}" d="M0 0h1476v1039H0z"/><path fill="${ink}" opacity=".3" d="M90 250h340v440H90z"/><g stroke="${ink}" stroke-width="22" opacity=".6">${LINES}<path d="M60 870h1350M60 950h1350" stroke-width="34"/></g></svg>`,
  )}`;
const PAPERS = { vi: ["#e9e2d0", "#333"], ir: ["#ddd", "#222"], uv: ["#171b3a", "#8fd0ff"] } as const;

/** The pages of a document in these lights. */
export const pagesIn = (...lights: (keyof typeof PAPERS)[]): Piece[] =>
  lights.map((light) => ({ label: `page_${light}.jpg`, kind: "picture", bytes: new Uint8Array(), url: page(PAPERS[light]), sent: true }));

/** A state with what the server found about a document. */
export const found = ({ contact, tree }: Answered, more: Partial<State> = {}): State => ({ ...EMPTY, contact, tree, pieces: pagesIn("vi", "ir", "uv"), ...more });

/** An empty desk. */
export const empty = (more: Partial<State> = {}): State => ({ ...EMPTY, ...more });

/** How wide a column of the desk is where it is narrowest, on a screen of 1280. */
const COLUMNS = { page: 426, holder: 443, summary: 324 };

type Props = { state: State; column?: keyof typeof COLUMNS; children: ReactNode };

export function Seated({ state, column, children }: Props) {
  const sitting = useMemo(() => Object.assign(new Sitting(), { state: () => state }), [state]);
  const shown = <SittingContext value={sitting}>{children}</SittingContext>;
  if (!column) return shown;
  return (
    <div className="grid h-[640px]" style={{ width: COLUMNS[column] }}>
      {shown}
    </div>
  );
}
