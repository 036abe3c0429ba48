// Every picture of a contact, by the page that it shows and the light it was taken in.
import type { Contact, Tree } from "../api/types.ts";
import { LIGHTS, lightOf, pageOf, type Light } from "../desk/evidence.ts";

/** A picture on the light table. A reference is one that the examiner laid beside it, and stays in this window. */
export type Layer = { key: string; page: string; light: Light | "reference"; bundle: string; piece: number };

/** The pictures of a contact. Their names are those of the last run, which counts pictures in the order in which they came. */
export function layersOf(contact: Contact, tree: Tree | undefined): Layer[] {
  const layers: Layer[] = [];
  for (const { id: bundle, pieces } of contact.bundles) {
    for (const [piece, kind] of pieces.entries()) {
      if (kind !== "picture") continue;
      const known = tree?.pictures?.[layers.length];
      const label = known?.source ?? `${bundle}.${piece}`;
      layers.push({ key: `${bundle}/${piece}`, page: pageOf(label), light: known?.light ?? lightOf(label) ?? "vi", bundle, piece });
    }
  }
  return layers;
}

const BACK = /back|verso|rear/i;

/** The pages, the side with the portrait first: names of the other one say that they are the back. */
export const pagesOf = (layers: readonly Layer[]): string[] => [...new Set(layers.map(({ page }) => page))].sort((a, b) => Number(BACK.test(a)) - Number(BACK.test(b)));

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
