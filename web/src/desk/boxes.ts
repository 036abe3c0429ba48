// Where on a page something is: the zone, the portrait, and what an officer should look at.
import type { Area, Document, Finding, Tree } from "../api/types.ts";
import { documentsOf } from "./fields.ts";
import { pageOf } from "./evidence.ts";

export type Point = readonly [number, number];
export type Box = { corners: readonly Point[]; kind: "zone" | "finding" | "doubt"; number?: number; certainty?: number; /** Which character of the zone, from 1. */ at?: { line: number; column: number } };

const points = (area: Area): Point[] => area.corners.map(([x = 0, y = 0]) => [x, y]);

/** The boxes on a page: what was measured in one light lies at the same place in the others. */
export function boxesOn(tree: Tree | undefined, page: string, reasons: readonly Finding[]): Box[] {
  if (!tree) return [];
  const here = (area: Area | undefined): area is Area => {
    const source = area && tree.pictures?.[area.picture]?.source;
    return source !== undefined && pageOf(source) === page;
  };
  const boxes: Box[] = [];
  for (const [index, document] of documentsOf(tree).entries()) {
    const zone = zoneOf(tree, document, index);
    if (here(zone)) boxes.push({ corners: points(zone), kind: "zone", ...(document.zone ? { certainty: document.zone.certainty } : {}) });
    for (const doubt of document.zone?.unsure ?? []) {
      if (here(doubt.area)) boxes.push({ corners: points(doubt.area), kind: "doubt", certainty: doubt.certainty, at: { line: doubt.line, column: doubt.column } });
    }
  }
  for (const [index, reason] of reasons.entries()) {
    const area = (reason.area) ?? inZone(tree, reason);
    if (here(area)) boxes.push({ corners: points(area), kind: "finding", number: index + 1 });
  }
  return boxes;
}

/** Where a zone was read, or looked for where somebody typed it. */
export function zoneOf(tree: Tree, document: Document, index: number): Area | undefined {
  const read = document.zone?.area;
  const check = tree.checks.find((one) => one.path.endsWith("/MrzReadingCheck") && one.area && (one.document ?? 0) === index);
  return read ?? check?.area;
}

const LENGTHS: Record<string, readonly [lines: number, length: number]> = { TD1: [3, 30], TD2: [2, 36], TD3: [2, 44], "MRV-A": [2, 44], "MRV-B": [2, 36] };

/** Where characters of a zone are that a finding names by line and column. */
export function inZone(tree: Tree, finding: Finding): Area | undefined {
  const [region, index] = [printedOf(finding), finding.document ?? 0];
  if (!region) return undefined;
  const document = documentsOf(tree)[index];
  const zone = document && zoneOf(tree, document, index);
  const grid = document?.layout ? LENGTHS[document.layout] : undefined;
  if (!zone || !grid) return undefined;
  const [lines, length] = grid;
  const place = (column: number, line: number): [number, number] => within(points(zone), column / length, line / lines);
  const [from, to] = [region.column - 1, region.column - 1 + region.length];
  const [top, bottom] = [region.line - 1, region.line];
  return { picture: zone.picture, corners: [place(from, top), place(to, top), place(to, bottom), place(from, bottom)] };
}

/** The characters of the printed zone that a finding is about, from 1. */
export function printedOf({ region }: Finding): { line: number; column: number; length: number } | undefined {
  if (region?.zone !== "printed" || region.line === undefined || region.column === undefined) return undefined;
  return { line: region.line, column: region.column, length: region.length ?? 1 };
}

function within(corners: readonly Point[], u: number, v: number): [number, number] {
  const [a = [0, 0], b = a, c = a, d = a] = corners;
  const between = (axis: 0 | 1) => (1 - v) * ((1 - u) * a[axis] + u * b[axis]) + v * ((1 - u) * d[axis] + u * c[axis]);
  return [between(0), between(1)];
}

/** Where the printed portrait is. */
export function portraitArea(tree: Tree | undefined, index: number): { source: string; area: Area } | undefined {
  const check = tree?.checks.find((one) => one.path.endsWith("/PrimaryFacialImagePresenceCheck") && one.area && (one.document ?? 0) === index);
  const area = check?.area;
  const source = area && tree?.pictures?.[area.picture]?.source;
  return area && source ? { source, area } : undefined;
}
