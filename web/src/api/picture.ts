// A picture of a contact as a browser can show it.
import { bytes } from "./client.ts";

/** What the formats begin with that every browser shows: JPEG, PNG, GIF, BMP, WebP. */
const SHOWN: readonly (readonly number[])[] = [[0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47], [0x47, 0x49, 0x46, 0x38], [0x42, 0x4d], [0x52, 0x49, 0x46, 0x46]];

export type PictureAt = { id: string; bundle: string; piece: number };

/** A picture as it came; what browsers do not show (JPEG 2000, TIFF) as the server makes it anew. */
export async function pictureAt(at: PictureAt): Promise<Blob> {
  const came = await bytes("/api/contacts/{id}/bundles/{bundle}/{piece}", at);
  return SHOWN.some((magic) => magic.every((byte, index) => came[index] === byte)) ? new Blob([came]) : anewAt(at);
}

/** A picture, or the portrait of a chip out of DG2, made anew of its pixels. */
export async function anewAt(at: PictureAt): Promise<Blob> {
  return new Blob([await bytes("/api/contacts/{id}/bundles/{bundle}/{piece}/picture", at)]);
}
