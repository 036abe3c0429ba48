import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PAGES, packOf, soundOf } from "./pack.ts";

const FOLDER = join(import.meta.dirname, "../../../words/packs");
const languages = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const read = (language: string): unknown => JSON.parse(readFileSync(join(FOLDER, language, "pack.json"), "utf8"));
const english = () => read("en") as { texts: Record<string, string>; sounds: Record<string, string> };

test("the languages of the officers are among those that are shipped", () => {
  expect(languages).toEqual(expect.arrayContaining(["ar", "fr", "es", "en"]));
});

describe.each(languages)("%s", (language) => {
  const pack = packOf(language, read(language));

  test("is a whole pack, in its own script and direction, and every sound is there", () => {
    expect(pack).toBeDefined();
    if (!pack) return;
    const right = /\p{Script=Arabic}/u.test(pack.texts.welcome);
    expect(pack.direction).toBe(right ? "rtl" : "ltr");
    expect(Intl.getCanonicalLocales(language)).toHaveLength(1);
    for (const sound of Object.values(pack.sounds)) expect(existsSync(join(FOLDER, language, sound ?? ""))).toBe(true);
  });

  test("asks four different questions as questions, with nothing that turns or marks up text", () => {
    if (!pack) return;
    const { protection, child, trafficking, vulnerability } = pack.texts;
    const asked = [protection, child, trafficking, vulnerability];
    expect(new Set(asked).size).toBe(4);
    for (const question of asked) expect(question).toMatch(/[?？؟]$/);
    for (const text of Object.values(pack.texts)) expect(text).not.toMatch(/[<>{}\u202A-\u202E\u2066-\u2069]/);
    expect(new Set([pack.texts.yes, pack.texts.no, pack.texts.skip]).size).toBe(3);
  });
});

test("what is no whole pack is none", () => {
  const whole = english();
  const cases: [string, unknown][] = [
    ["nothing", undefined],
    ["another language", { ...whole, language: "ar" }],
    ["another format", { ...whole, format: "spartel/pack/2" }],
    ["no direction", { ...whole, direction: "up" }],
    ["no name", { ...whole, name: " " }],
    ["a text that is missing", { ...whole, texts: { ...whole.texts, child: undefined } }],
    ["a text that nobody says", { ...whole, texts: { ...whole.texts, more: "x" } }],
    ["a sound elsewhere", { ...whole, sounds: { child: "../child.mp3" } }],
    ["a sound of a button", { ...whole, sounds: { yes: "yes.mp3" } }],
    ["a sound that is none", { ...whole, sounds: { child: "child.html" } }],
  ];
  for (const [name, value] of cases) expect(packOf("en", value), name).toBeUndefined();
  expect(packOf("en", { ...whole, sounds: { child: "child.mp3" } })).toBeDefined();
});

test("a page without a sound has none to be heard", () => {
  const pack = packOf("en", { ...english(), sounds: { child: "child.ogg" } });
  if (!pack) throw new Error("no pack");
  expect(PAGES.map((page) => soundOf(pack, page)).filter(Boolean)).toEqual(["/packs/en/child.ogg"]);
});
