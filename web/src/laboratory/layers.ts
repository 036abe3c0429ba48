// Every picture of a contact, by the page that it shows and the light it was taken in.
import type { Contact, Named, Tree } from "../api/types.ts";
import type { Words } from "../words/words.ts";
import { LIGHTS, lightOf, pageOf, type Light } from "../desk/evidence.ts";

/** A picture on the light table. A reference is one that the examiner laid beside it, and stays in this window. */
export type Layer = {
  key: string;
  page: string;
  light: Light | "reference" | "chip";
  bundle: string;
  piece: number;
};

/** The key of the layer that a piece of evidence is. */
export const keyOf = ({ bundle, piece }: { bundle: string; piece: number }): string => `${bundle}/${piece}`;

/** The pictures of a contact. Their names are those of the last run, which counts pictures in the order in which they came. */
export function layersOf(contact: Contact, tree: Tree | undefined): Layer[] {
  const layers: Layer[] = [];
  for (const { id: bundle, pieces } of contact.bundles) {
    for (const [piece, kind] of pieces.entries()) {
      if (kind !== "picture") continue;
      const known = tree?.pictures?.[layers.length];
      const label = known?.source ?? `${bundle}.${piece}`;
      layers.push({ key: keyOf({ bundle, piece }), page: pageOf(label), light: known?.light ?? lightOf(label) ?? "vi", bundle, piece });
    }
  }
  return layers;
}

/** The portraits of chips, each a page of its own behind the printed ones. */
export const portraitsOf = (bundles: readonly { bundle: string; pieces: readonly Named[] }[]): Layer[] =>
  bundles.flatMap(({ bundle, pieces }) =>
    pieces.flatMap(({ kind, pictured, label }, piece) => {
      const key = keyOf({ bundle, piece });
      return kind === "chip-file" && pictured ? [{ key, page: `${label} ${key}`, light: "chip" as const, bundle, piece }] : [];
    }),
  );

/** How the pages are called: printed ones by their number, the portrait of a chip as what it is. */
export function pageNames(layers: readonly Layer[], words: Words): { id: string; shown: string }[] {
  const isChip = (page: string) => layers.some((layer) => layer.page === page && layer.light === "chip");
  return pagesOf(layers).map((id, index) => ({ id, shown: isChip(id) ? words.say("laboratory-page-portrait") : words.say("desk-page-number", { number: index + 1 }) }));
}

const BACK = /back|verso|rear/i;

const rank = ({ page, light }: Layer): number => (light === "chip" ? 2 : Number(BACK.test(page)));

/** The pages, the side with the portrait first: names of the other one say that they are the back. What is on the chip comes last. */
export const pagesOf = (layers: readonly Layer[]): string[] => [...new Set([...layers].sort((a, b) => rank(a) - rank(b)).map(({ page }) => page))];

/** The layers of a page in the order of lights. */
export function lightsOf(layers: readonly Layer[], page: string): Layer[] {
  const order: readonly string[] = [...LIGHTS, "reference"];
  return layers.filter((layer) => layer.page === page).sort((a, b) => order.indexOf(a.light) - order.indexOf(b.light));
}

const MM_PER_INCH = 25.4;
/** The nominal width of each size in millimetres (Doc 9303-4, -5 and -6; -7 for visas). */
const WIDTHS: Record<string, number> = { TD1: 85.6, TD2: 105, TD3: 125, "MRV-A": 120, "MRV-B": 105 };

/** Dots to the inch of the pictures of a page: as its zone was measured, or by how wide the page is that was found in the picture. */
export function inchOf(tree: Tree | undefined, page: string): number | undefined {
  const here = (picture: number) => pageOf(tree?.pictures?.[picture]?.source ?? "") === page;
  for (const [index, document] of [tree?.document, ...(tree?.further_documents ?? [])].entries()) {
    const { zone, layout } = document ?? {};
    if (zone?.pixels_per_inch && here(zone.area.picture)) return zone.pixels_per_inch;
    const found = tree?.checks.find(({ path, area, document: of }) => path.endsWith("/DocumentDetectionCheck") && area && here(area.picture) && (of ?? 0) === index);
    const [[left = 0, top = 0] = [], [right = 0, low = 0] = []] = found?.area?.corners ?? [];
    const width = WIDTHS[layout ?? ""];
    if (found && width) return (Math.hypot(right - left, low - top) / width) * MM_PER_INCH;
  }
  return undefined;
}
