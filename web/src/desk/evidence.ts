// What a file is that somebody dropped, by its bytes, and under which light a picture was taken, by its name.
import type { PieceKind } from "../api/types.ts";

export const LIGHTS = ["vi", "ir", "uv"] as const;
export type Light = (typeof LIGHTS)[number];

/** A piece of evidence in the memory of this window. */
export type Piece = {
  /** The name that the server knows it by; its end tells the light of a picture. */
  label: string;
  kind: PieceKind;
  bytes: Uint8Array<ArrayBuffer>;
  /** Where the browser shows it from, where it is a picture. */
  url?: string;
  /** Whether the server has it. */
  sent: boolean;
  /** The bundle that it is in at the server. */
  bundle?: string;
};

const LONGEST_TEXT = 4096;
const PICTURES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50],
  [0xff, 0x4f, 0xff, 0x51],
];
// The tags of EF.COM, EF.SOD, EF.CardAccess and of the data groups 1 to 16 (Doc 9303-10, 4.7).
const CHIP = new Set([0x60, 0x77, 0x31, 0x30, 0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x70]);

/** What a file is; nothing where it is no evidence. */
export function kindOf(bytes: Uint8Array): PieceKind | undefined {
  const begins = (magic: readonly number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (PICTURES.some(begins)) return "picture";
  const text = bytes.length <= LONGEST_TEXT ? textOf(bytes) : undefined;
  if (text !== undefined) {
    const trimmed = text.trim();
    if (/^[A-Z0-9<\s]{30,}$/.test(trimmed) && trimmed.includes("<")) return "mrz-text";
    if (/^DC0\d/.test(trimmed)) return "seal";
    if (trimmed.startsWith("{") && /"sig"\s*:/.test(trimmed)) return "seal";
  }
  const first = bytes[0];
  // A visible digital seal begins with the magic constant of Doc 9303-13.
  if (first === 0xdc) return "seal";
  return first !== undefined && CHIP.has(first) && text === undefined ? "chip-file" : undefined;
}

/** The bytes as plain text, where they are. */
export function textOf(bytes: Uint8Array): string | undefined {
  const plain = bytes.every((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127));
  return plain && bytes.length > 0 ? new TextDecoder().decode(bytes) : undefined;
}

const NAMED = /[_-](vi|ir|uv)(\.[^./]+)?$/i;

/** The light that a name tells. */
export function lightOf(label: string): Light | undefined {
  return NAMED.exec(label)?.[1]?.toLowerCase() as Light | undefined;
}

/** A name that tells the light: its own, or the one that the switch stands at. */
export function lit(label: string, light: Light): string {
  if (lightOf(label)) return label;
  const dot = label.lastIndexOf(".");
  return dot < 0 ? `${label}_${light}` : `${label.slice(0, dot)}_${light}${label.slice(dot)}`;
}

/** Which page a picture shows: its name without the light. */
export const pageOf = (label: string): string => label.replace(NAMED, "").replace(/\.[^./]+$/, "");

/** Pieces out of files, each with what it is; beside them the names of what is no evidence. */
export async function sorted(files: readonly Named[], light: Light, known: readonly string[]): Promise<{ pieces: Piece[]; aside: string[] }> {
  const [pieces, aside, labels]: [Piece[], string[], Set<string>] = [[], [], new Set(known)];
  for (const { name, file } of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kind = kindOf(bytes);
    if (kind === undefined) {
      aside.push(name);
      continue;
    }
    const label = unique(kind === "picture" ? lit(name, light) : name, labels);
    labels.add(label);
    pieces.push({ label, kind, bytes, sent: false, ...shownFrom(kind, bytes) });
  }
  return { pieces, aside };
}

export type Named = { name: string; file: Blob };

export function shownFrom(kind: PieceKind, bytes: Uint8Array<ArrayBuffer>): { url?: string } {
  return kind === "picture" ? { url: URL.createObjectURL(new Blob([bytes])) } : {};
}

function unique(label: string, known: ReadonlySet<string>): string {
  if (!known.has(label)) return label;
  const [dot, light] = [label.lastIndexOf("."), NAMED.exec(label)?.[0] ?? ""];
  const end = light || (dot < 0 ? "" : label.slice(dot));
  const stem = label.slice(0, label.length - end.length);
  for (let number = 2; ; number += 1) {
    const other = `${stem}.${number}${end}`;
    if (!known.has(other)) return other;
  }
}
