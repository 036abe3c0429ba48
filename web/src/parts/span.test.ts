import { expect, test } from "vitest";
import { wordsOf } from "../../tests/fake/words.ts";
import { age, span } from "./Span.tsx";

test("a duration is told in its two largest units, in the digits of every language", () => {
  const en = wordsOf("en");
  expect([0, 999, 41_000, 60_000, 95_000, 7_500_000, 90_000_000].map((millis) => span(en, millis))).toEqual(["0 secs", "0 secs", "41 secs", "1 min", "1 min 35 secs", "2 hrs 5 mins", "1 day 1 hr"]);
  for (const language of ["fr", "es", "ar"] as const) expect(span(wordsOf(language), 95_000)).toMatch(/1.*35/);
});

test("an age does not flicker with seconds", () => {
  const en = wordsOf("en");
  expect([10, 59_999, 119_999, 3_720_000].map((millis) => age(en, millis))).toEqual(["1 min", "1 min", "1 min", "1 hr 2 mins"]);
});
