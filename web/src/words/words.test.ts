import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { textOf, wordsOf } from "../../tests/fake/words.ts";
import { PLACES } from "../frame/places.ts";
import { LANGUAGES, spoken, type Language } from "./language.ts";
import { form } from "./words.ts";

/** Files whose texts are said by screens alone: those of every screen, of a demonstration, and one a place. */
const FILES = [...new Set(["screens", "guide", ...PLACES.flatMap(({ words }) => words ?? [])])];

/** Messages by name, each with its whole text. */
function messages(language: Language): Map<string, string> {
  const found = new Map<string, string>();
  let name = "";
  for (const line of FILES.flatMap((file) => textOf(language, file).split("\n"))) {
    const begins = /^([a-z][\w-]*) = (.*)$/i.exec(line);
    if (begins) name = begins[1] ?? "";
    if (name && line && !line.startsWith("#")) found.set(name, `${found.get(name) ?? ""}${begins ? begins[2] : `\n${line}`}`);
  }
  return found;
}

const ALL = Object.fromEntries(LANGUAGES.map((language) => [language, messages(language)])) as Record<Language, Map<string, string>>;
const variables = (text: string) => [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name))].sort();

describe.each(LANGUAGES)("%s", (language) => {
  test("has every message with the same arguments and the same hints", () => {
    expect([...ALL[language].keys()].sort()).toEqual([...ALL.en.keys()].sort());
    for (const [id, text] of ALL.en) {
      const ours = ALL[language].get(id) ?? "";
      expect(variables(ours), id).toEqual(variables(text));
      expect(ours.includes(".hint ="), id).toBe(text.includes(".hint ="));
    }
  });

  test("says no sentence of more than 25 words, and judges nobody", () => {
    const judging = /fake|forge|fraud|risk|suspect|illegal|genuine|falsific|falso|falsa|faux|fausse|sospech|soupçon|مزور|مزيف|مشتبه/i;
    for (const [id, text] of ALL[language]) {
      for (const sentence of text.replace(/\{[^}]*\}/g, "x").split(/[.!?؟]\s|\n/)) {
        expect(sentence.trim().split(/\s+/).length, `${id}: ${sentence}`).toBeLessThanOrEqual(25);
      }
      expect(judging.test(text), `${id}: ${text}`).toBe(false);
    }
  });

  test("every counted thing has the forms of its language", () => {
    for (const [id, text] of ALL[language]) {
      if (!text.includes("->")) continue;
      const forms = [...text.matchAll(/\[(\w+)\]/g)].map(([, name]) => name).sort();
      expect([...new Set(forms)], id).toEqual(language === "ar" ? ["few", "many", "one", "other", "two", "zero"].sort() : ["one", "other"]);
      expect(text.includes("FORM($count)"), id).toBe(language === "ar");
    }
  });
});

test("French sets its spaces", () => {
  for (const [id, text] of ALL.fr) {
    expect(/[^\u202f][;?!]/.test(text), `${id}: ${text}`).toBe(false);
    expect(/[^\u00a0]:(\s|$)/.test(text), `${id}: ${text}`).toBe(false);
  }
});

/** Sources of the screens, without tests. */
const sources = readdirSync(join(import.meta.dirname, ".."), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test.") && !file.endsWith("schema.ts"))
  .map((file) => readFileSync(join(import.meta.dirname, "..", file), "utf8"))
  .join("\n");

test("every message that is asked for is there", () => {
  const words = wordsOf("en", ...FILES);
  const said = new RegExp(`"((?:desk|frame|session|link|place|problem|ui|${FILES.join("|")})-[a-z0-9-]+)"`, "g");
  for (const [, id] of sources.matchAll(said)) {
    expect(words.has(id ?? ""), id).toBe(true);
  }
});

test("nobody speaks in code", () => {
  const texts = [...sources.matchAll(/>\s*([A-Z][a-z]+ [a-z]+[^<>{}]*)</g)].map(([, text]) => text);
  expect(texts).toEqual([]);
});

test("sentences are made as the program makes them", () => {
  const english = wordsOf("en");
  const args = { country: "UT", signer: "7681e9b9f7350d2a", since: "2025-12-01" };
  expect(english.say("finding-signed-by", args).replace(/[\u2068\u2069]/g, "")).toBe("Signed by UT: signer certificate 7681e9b9f7350d2a, valid since 1 December 2025.");
  expect(english.say("finding-mrz-check-digit", { zone: "printed", field: "document-number", expected: "8", found: "7" }).replace(/[\u2068\u2069]/g, "")).toBe(
    "Machine readable zone (printed), document number: check digit 7 read, 8 computed.",
  );
  expect(english.check("OpticalChecks/MrzComplianceCheck/MrzReadingCheck")).not.toContain("/");
  expect(english.word("result", "not supported")).toBe("not supported");
  expect(english.say("nothing-like-this")).toBe("nothing-like-this");
});

test("dates have the months of Morocco, Latin digits, and what is not known left out", () => {
  const arabic = wordsOf("ar");
  expect(arabic.date("2026-11-09")).toBe("9 نونبر 2026");
  expect(wordsOf("fr").date("2026-02-01")).toBe("1er février 2026");
  expect(wordsOf("en").date("1990-XX-XX")).toBe("1990");
  expect(wordsOf("en").date("1990-05-XX")).toBe("May 1990");
  expect(wordsOf("en").date("XXXX-XX-XX")).toBe("not stated");
});

test("Arabic counts by the last two digits", () => {
  expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111].map(form)).toEqual(["zero", "one", "two", "few", "few", "many", "many", "other", "other", "few", "many"]);
  expect(wordsOf("ar").say("desk-age", { count: 36 })).toBe("36 سنة");
});

test("text from outside turns nothing around", () => {
  expect(wordsOf("en").text("a\u202eb\u0000")).toBe("\u2068a\uFFFDb\uFFFD\u2069");
  expect(wordsOf("ar").text("")).toBe("–");
});

test("a browser is spoken to in its first language that is ours", () => {
  expect(spoken(["de", "fr-MA", "ar"])).toBe("fr");
  expect(spoken(["zgh"])).toBe("en");
  expect(spoken(["ar-MA", "en"])).toBe("ar");
});
