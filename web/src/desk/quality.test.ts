import { expect, test } from "vitest";
import { greyOf, qualityOf } from "./quality.ts";

const WIDTH = 64;
const picture = (value: (x: number, y: number) => number) => Array.from({ length: WIDTH * 48 }, (_, at) => value(at % WIDTH, Math.floor(at / WIDTH)));

test("print that is sharp and lit is good", () => {
  expect(qualityOf(picture((x) => (x % 4 < 2 ? 60 : 200)), WIDTH)).toBe("good");
});

test("what an officer can mend is named", () => {
  expect(qualityOf(picture((x) => (x % 4 < 2 ? 5 : 60)), WIDTH)).toBe("dark");
  expect(qualityOf(picture((x) => (x % 4 < 2 ? 235 : 255)), WIDTH)).toBe("bright");
  expect(qualityOf(picture((x) => 130 + 60 * Math.sin(x / 8)), WIDTH)).toBe("blurred");
  expect(qualityOf([], WIDTH)).toBe("dark");
});

test("grey is what eyes see of colours", () => {
  expect([...greyOf(new Uint8ClampedArray([255, 255, 255, 255, 0, 255, 0, 255, 0, 0, 255, 255]))]).toEqual([255, 149, 29]);
});
