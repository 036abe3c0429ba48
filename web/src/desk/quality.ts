// Whether a picture of a camera is good enough to be taken: light and sharpness, measured on a small grey copy of it.

export type Quality = "dark" | "bright" | "blurred" | "good";

/** Below this mean a page is too dark, above the other its paper runs white; of 255. */
const DARK = 60;
const BRIGHT = 225;
/** The mean square of the Laplacian below which no print is sharp: plain paper and blur stay under it. */
const SHARP = 60;

/** What a grey picture is like, its rows one after the other. */
export function qualityOf(grey: ArrayLike<number>, width: number): Quality {
  const height = Math.floor(grey.length / width);
  const at = (x: number, y: number) => grey[y * width + x] ?? 0;
  let [sum, edges, count] = [0, 0, 0];
  for (let y = 1; y + 1 < height; y += 1) {
    for (let x = 1; x + 1 < width; x += 1) {
      sum += at(x, y);
      edges += (4 * at(x, y) - at(x - 1, y) - at(x + 1, y) - at(x, y - 1) - at(x, y + 1)) ** 2;
      count += 1;
    }
  }
  if (count === 0 || sum / count < DARK) return "dark";
  if (sum / count > BRIGHT) return "bright";
  return edges / count < SHARP ? "blurred" : "good";
}

/** The grey values of pixels of four bytes each (ITU-R BT.601). */
export function greyOf(pixels: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < grey.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = [pixels[4 * at], pixels[4 * at + 1], pixels[4 * at + 2]];
    grey[at] = (299 * red + 587 * green + 114 * blue) / 1000;
  }
  return grey;
}
