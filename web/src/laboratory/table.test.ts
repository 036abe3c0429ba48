import { describe, expect, test } from "vitest";
import { CASES } from "../../tests/fake/backend.ts";
import { arrange, digitOf, modeOfKey, PACES } from "./arranged.ts";
import { inchOf, layersOf, lightsOf, pagesOf } from "./layers.ts";
import { profileOf } from "./profile.ts";
import { laid, millimetresOf, moved } from "./ruler.ts";
import { agoOf } from "./Since.tsx";
import { Together } from "./together.ts";

const { contact, tree } = CASES.differs;

describe("layers", () => {
  test("every picture by page and light, as the last run counts them", () => {
    const layers = layersOf(contact, tree);
    expect(layers.map(({ page, light, piece }) => [page, light, piece])).toEqual([
      ["page", "ir", 10],
      ["page", "uv", 11],
      ["page", "vi", 12],
    ]);
    expect(lightsOf(layers, "page").map(({ light }) => light)).toEqual(["vi", "ir", "uv"]);
  });

  test("the back of a card comes second", () => {
    const back = { key: "a", page: "card-back", light: "vi", bundle: "b", piece: 0 } as const;
    expect(pagesOf([back, { ...back, key: "c", page: "card" }])).toEqual(["card", "card-back"]);
  });

  test("the scale is what was measured: by the zone, by the page that was found, or not at all", () => {
    expect(inchOf(tree, "page")).toBe(300);
    const zone = tree.document?.zone;
    const { pixels_per_inch: _, ...without } = zone ?? {};
    const unmeasured = { ...tree, document: { ...tree.document, zone: without } } as typeof tree;
    expect(inchOf(unmeasured, "page")).toBeCloseTo(300, 0);
    expect(inchOf(tree, "another")).toBeUndefined();
    expect(inchOf(undefined, "page")).toBeUndefined();
  });
});

describe("two layers upon each other", () => {
  const chosen = { below: "a", above: "b", share: 0.3, up: false } as const;

  test("each way shows what it says", () => {
    expect(arrange({ ...chosen, mode: "one" })).toMatchObject({ below: "a", above: undefined });
    expect(arrange({ ...chosen, mode: "blend" })).toMatchObject({ above: "b", opacity: 0.3, curtain: undefined });
    expect(arrange({ ...chosen, mode: "swipe" })).toMatchObject({ above: "b", opacity: 1, curtain: 0.3 });
    expect(arrange({ ...chosen, mode: "flicker" }).opacity).toBe(0);
    expect(arrange({ ...chosen, mode: "flicker", up: true }).opacity).toBe(1);
    expect(arrange({ ...chosen, mode: "difference" }).difference).toBe(true);
  });

  test("a layer is never laid upon itself", () => {
    expect(arrange({ ...chosen, above: "a", mode: "blend" }).above).toBeUndefined();
  });

  test("the flicker stays below three flashes a second", () => {
    expect(Math.max(...PACES)).toBeLessThan(6);
  });

  test("keys are known by their place", () => {
    expect([modeOfKey("KeyB"), modeOfKey("KeyQ"), digitOf("Digit2"), digitOf("Numpad1"), digitOf("Digit0")]).toEqual(["blend", undefined, 1, 0, undefined]);
  });
});

describe("a ruler", () => {
  test("measures in millimetres, to the tenth", () => {
    expect(millimetresOf([[0, 0], [300, 0]], 300)).toBe(25.4);
    expect(millimetresOf([[0, 0], [3, 4]], 25.4)).toBe(5);
  });

  test("moves by arrows, further with shift, and by no other key", () => {
    expect(moved([5, 5], "ArrowLeft", false)).toEqual([4, 5]);
    expect(moved([5, 5], "ArrowDown", true)).toEqual([5, 15]);
    expect(moved([5, 5], "a", false)).toBeUndefined();
  });

  test("lies across the middle of what is looked at", () => {
    expect(laid({ x: -100, y: 0, scale: 2 }, { width: 1000, height: 400 })).toEqual([[200, 100], [400, 100]]);
  });

  test("the profile is the lightness along it, dark beyond the picture", () => {
    const data = new Uint8ClampedArray([0, 0, 0, 255, 255, 255, 255, 255]);
    const values = profileOf({ data, width: 2, height: 1 }, [[0, 0], [3, 0]]);
    expect([values[0], values[Math.round(values.length / 3)], values.at(-1)].map((value) => Math.round(value ?? -1))).toEqual([0, 1, 0]);
  });
});

test("tables move together, and only the one that is led takes others with it", () => {
  const followed: number[] = [];
  const [a, b] = [1, 2].map((name) => ({ follow: () => void followed.push(name) })) as [{ follow(): void }, { follow(): void }];
  const together = new Together();
  const view = { x: 0, y: 0, scale: 1, width: 0, sizes: new Map(), zoom: 2, centre: [0.5, 0.5] as const };
  together.join(a);
  together.join(b);
  together.moved(a, view);
  together.moved(b, view);
  expect(followed).toEqual([2]);
  together.lead(b);
  together.moved(b, view);
  expect(followed).toEqual([2, 1]);
  together.leave(b);
  together.moved(a, view);
  expect(followed).toEqual([2, 1]);
});

test("how long ago is rounded down, and never negative", () => {
  const minute = 60_000;
  expect(agoOf(0, 59.9 * minute)).toEqual({ unit: "minutes", count: 59 });
  expect(agoOf(0, 61 * minute)).toEqual({ unit: "hours", count: 1 });
  expect(agoOf(0, 49 * 60 * minute)).toEqual({ unit: "days", count: 2 });
  expect(agoOf(10, 0)).toEqual({ unit: "minutes", count: 0 });
});
