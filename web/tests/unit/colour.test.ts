// The colours of the screens: texts are read, and states are told apart, by eyes of every kind.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { apart, contrast, EYES } from "./colour.ts";

const css = readFileSync(join(import.meta.dirname, "../../src/style.css"), "utf8");
const TOKENS = new Map([...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(([, name = "", light = "", dark = ""]) => [name, [light, dark] as const]));
const THEMES = { light: 0, dark: 1 } as const;
/** How far the colours of two states stand apart at least: at a glance. */
const GLANCE = 10;

test("what is measured is measured as others do", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  const all = EYES["all"] as (typeof EYES)[string];
  expect(apart("#ff0000", "#00ff00", all)).toBeCloseTo(86.61, 2);
  expect(apart("#336699", "#336699", all)).toBe(0);
});

describe.each(Object.entries(THEMES))("%s", (_, theme) => {
  const of = (name: string): string => TOKENS.get(name)?.[theme] ?? `no colour ${name}`;
  const GROUNDS = ["paper", "card", "unknown-soft", "accent-soft", "ok-soft", "look-soft", "grave-soft"];
  const ratios = (inks: readonly string[], grounds: readonly string[], least: number) =>
    inks.flatMap((ink) => grounds.flatMap((ground) => (contrast(of(ink), of(ground)) < least ? [`${ink} on ${ground}: ${contrast(of(ink), of(ground)).toFixed(2)}`] : [])));

  test("every text is read on every ground", () => {
    expect(ratios(["ink", "soft", "faint", "accent", "ok", "look", "unknown", "grave"], GROUNDS, 4.5)).toEqual([]);
    // Numbers of reasons and the main action stand on colour.
    expect(ratios(["card"], ["look", "grave"], 4.5)).toEqual([]);
    expect(ratios(["on-accent"], ["accent"], 4.5)).toEqual([]);
  });

  test("what is not text, and says something, is seen", () => {
    expect(ratios(["edge", "accent"], GROUNDS, 3)).toEqual([]);
  });

  test.each(Object.entries(EYES))("nothing found, look here, and not checked are told apart by eyes with %s", (_, eyes) => {
    const near = [["ok", "look"], ["ok", "unknown"], ["look", "unknown"]].flatMap(([one = "", two = ""]) => {
      const far = apart(of(one), of(two), eyes);
      return far < GLANCE ? [`${one} and ${two}: ${far.toFixed(1)}`] : [];
    });
    expect(near).toEqual([]);
  });
});
