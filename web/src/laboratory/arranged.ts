// How layers lie upon each other, by what the examiner chose.

export const MODES = ["one", "blend", "swipe", "flicker", "difference"] as const;
export type Mode = (typeof MODES)[number];

/** Which layer is seen through which: `curtain` is where the upper one begins, as a share of the width. */
export type Arranged = { below: string; above: string | undefined; opacity: number; curtain: number | undefined; difference: boolean };

/** A place to be brought before the eyes, in the picture that is looked at or in the one of a key. */
export type Pointed = { corners: number[][]; key?: string };

/** Where the pictures lie on the screen, and what part of them is looked at; the scale is that of the one that is looked at. */
export type View = {
  x: number;
  y: number;
  scale: number;
  /** How wide they lie there: all are of one width. */
  width: number;
  /** Their own widths and heights in pixels. */
  sizes: ReadonlyMap<string, readonly [number, number]>;
  zoom: number;
  centre: readonly [number, number];
};

/** The same in pixels of one of the pictures, with its size; nothing where it is not there yet. */
export function viewOn(view: View, key: string): (View & { size: readonly [number, number] }) | undefined {
  const size = view.sizes.get(key);
  return size && { ...view, scale: view.width / size[0], size };
}

export type Chosen = { below: string; above: string | undefined; mode: Mode; /** How much, from 0 to 1. */ share: number; /** Whether the flicker shows the upper one just now. */ up: boolean };

export function arrange({ below, above, mode, share, up }: Chosen): Arranged {
  const plain: Arranged = { below, above: undefined, opacity: 1, curtain: undefined, difference: false };
  if (above === undefined || above === below) return plain;
  switch (mode) {
    case "one":
      return plain;
    case "blend":
      return { ...plain, above, opacity: share };
    case "swipe":
      return { ...plain, above, curtain: share };
    case "flicker":
      return { ...plain, above, opacity: up ? 1 : 0 };
    case "difference":
      return { ...plain, above, difference: true };
  }
}

/** How often the flicker changes in a second: never so often that it could harm (three flashes are six changes). */
export const PACES = [0.5, 1, 2, 3] as const;

/** The key that does something on the light table, by its place on the keyboard: it is the same in every script. */
export function modeOfKey(code: string): Mode | undefined {
  const keys: Record<string, Mode> = { KeyO: "one", KeyB: "blend", KeyC: "swipe", KeyL: "flicker", KeyX: "difference" };
  return keys[code];
}

/** Which of the lights a digit chooses. */
export function digitOf(code: string): number | undefined {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit === undefined ? undefined : Number(digit) - 1;
}
