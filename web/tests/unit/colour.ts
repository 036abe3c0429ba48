// Colours as eyes see them: contrast (WCAG 2.2), how far two stand apart (CIE ΔE 2000), and how they look to eyes that lack a cone (Machado et al., 2009).

export type Colour = readonly [red: number, green: number, blue: number];

/** A colour out of #rrggbb, in linear light. */
export function linear(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  const part = (shift: number) => {
    const channel = ((value >> shift) & 255) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  };
  return [part(16), part(8), part(0)];
}

const luminance = ([red, green, blue]: Colour) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: string, two: string): number {
  const [light = 0, dark = 0] = [one, two].map((hex) => luminance(linear(hex))).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

type Matrix = readonly [Colour, Colour, Colour];
const dot = (row: Colour, [x, y, z]: Colour) => row[0] * x + row[1] * y + row[2] * z;
const by = (matrix: Matrix, colour: Colour): Colour => [dot(matrix[0], colour), dot(matrix[1], colour), dot(matrix[2], colour)];

/** Eyes, by what they make of light: severity 1.0 of each (Machado, Oliveira, Fernandes, 2009). */
export const EYES: Record<string, Matrix> = {
  all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

const XYZ: Matrix = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]];
const WHITE: Colour = [0.95047, 1, 1.08883];

function lab(colour: Colour): Colour {
  const [x, y, z] = by(XYZ, colour).map((value, at) => {
    const share = Math.max(0, value) / (WHITE[at] ?? 1);
    return share > 216 / 24389 ? Math.cbrt(share) : (share * (24389 / 27) + 16) / 116;
  }) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RADIANS = Math.PI / 180;
const hue = (b: number, a: number) => (a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) / RADIANS) + 360) % 360);

/** How far two colours stand apart to these eyes (CIE ΔE 2000): 1 is hardly seen, 10 at a glance. */
export function apart(one: string, two: string, eyes: Matrix): number {
  const [[l1, a1, b1], [l2, a2, b2]] = [lab(by(eyes, linear(one))), lab(by(eyes, linear(two)))];
  const mean = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const grey = 0.5 * (1 - Math.sqrt(mean / (mean + 25 ** 7)));
  const [c1, c2] = [Math.hypot(a1 * (1 + grey), b1), Math.hypot(a2 * (1 + grey), b2)];
  const [h1, h2] = [hue(b1, a1 * (1 + grey)), hue(b2, a2 * (1 + grey))];
  const turned = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const lightness = l2 - l1;
  const chroma = c2 - c1;
  const tint = 2 * Math.sqrt(c1 * c2) * Math.sin((turned / 2) * RADIANS);
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = c1 * c2 === 0 ? h1 + h2 : (h1 + turned / 2 + 360) % 360;
  const t = 1 - 0.17 * Math.cos((h - 30) * RADIANS) + 0.24 * Math.cos(2 * h * RADIANS) + 0.32 * Math.cos((3 * h + 6) * RADIANS) - 0.2 * Math.cos((4 * h - 63) * RADIANS);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rc = 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const rt = -Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * RADIANS) * rc;
  return Math.sqrt((lightness / sl) ** 2 + (chroma / sc) ** 2 + (tint / sh) ** 2 + rt * (chroma / sc) * (tint / sh));
}
