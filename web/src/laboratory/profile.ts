// How light a picture is along a line: what an eye takes for one grey, a profile tells apart.
import type { Ruled } from "./ruler.ts";

const SAMPLES = 160;

/** Lightness from 0 to 1 along a line, at equal distances; between pixels the nearest one counts. */
export function profileOf({ data, width, height }: Pick<ImageData, "data" | "width" | "height">, [[x1, y1], [x2, y2]]: Ruled): number[] {
  return Array.from({ length: SAMPLES }, (_, index) => {
    const share = index / (SAMPLES - 1);
    const [x, y] = [Math.round(x1 + share * (x2 - x1)), Math.round(y1 + share * (y2 - y1))];
    if (x < 0 || y < 0 || x >= width || y >= height) return 0;
    const at = 4 * (y * width + x);
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  });
}

/** The pixels of a picture. */
export async function pixelsFrom(url: string): Promise<ImageData | undefined> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const context = canvas.getContext("2d");
  context?.drawImage(image, 0, 0);
  return context?.getImageData(0, 0, canvas.width, canvas.height);
}
