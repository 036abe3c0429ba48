// The portrait of a chip (DG2): the picture inside of it, where a browser can show it.
import type { Piece } from "./evidence.ts";

export const DG2 = 0x75;
const JPEG = [0xff, 0xd8, 0xff];
const JP2 = [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50, 0x20, 0x20];
const CODESTREAM = [0xff, 0x4f, 0xff, 0x51];

export type Portrait = { state: "shown"; bytes: Uint8Array<ArrayBuffer> } | { state: "unshown" } | { state: "none" };

/** The portrait in a file of a chip. Browsers show no JPEG 2000. */
export function portraitIn(file: Uint8Array<ArrayBuffer>): Portrait {
  const jpeg = find(file, JPEG);
  if (jpeg >= 0) return { state: "shown", bytes: file.slice(jpeg) };
  return find(file, JP2) >= 0 || find(file, CODESTREAM) >= 0 ? { state: "unshown" } : { state: "none" };
}

/** The file of a chip that begins with a tag. */
export const chipFile = (pieces: readonly Piece[], tag: number): Piece | undefined =>
  pieces.find(({ kind, bytes }) => kind === "chip-file" && bytes[0] === tag);

function find(bytes: Uint8Array, sought: readonly number[]): number {
  for (let at = 0; at + sought.length <= bytes.length; at += 1) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
