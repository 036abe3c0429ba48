import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { CASES, doubtful } from "../../tests/fake/backend.ts";
import { wordsOf } from "../../tests/fake/words.ts";
import { Boxes } from "../laboratory/Boxes.tsx";
import { Speaking } from "../words/context.tsx";
import { LANGUAGES } from "../words/language.ts";
import { boxesOn } from "./boxes.ts";
import { Certainties } from "./Certainties.tsx";
import { labelsOf, percentOf, saidOf } from "./certainty.ts";

const BOXES = boxesOn(doubtful().tree, "page", []);
const VIEW = { x: 0, y: 0, scale: 0.5, width: 738, sizes: new Map(), zoom: 1, centre: [0.5, 0.5] } as const;

test("what is not wholly sure is never said to be", () => {
  expect([0.57, 0.999, 0.9999999, 1, 0].map(percentOf)).toEqual([57, 99, 99, 100, 0]);
});

test("the zone and each doubt are labelled outside of the zone, and no label lies over another", () => {
  const labels = labelsOf(BOXES, 3, 1039);
  expect(labels.map(({ percent, kind }) => `${kind} ${percent}`)).toEqual(["zone 98", "doubt 91", "doubt 57", "doubt 99"]);
  for (const { y } of labels) expect(y < 837 || y > 944).toBe(true);
  for (const [index, one] of labels.entries()) {
    for (const other of labels.slice(index + 1)) expect(Math.abs(one.x - other.x) > 100 || Math.abs(one.y - other.y) > 40).toBe(true);
    expect(one.y).toBeGreaterThan(0);
    expect(one.y).toBeLessThan(1039);
  }
  expect(labelsOf(boxesOn(CASES.clear.tree, "page", []), 3)).toHaveLength(1);
  expect(labelsOf([{ corners: [[0, 0], [9, 0], [9, 9], [0, 9]], kind: "finding", number: 1 }], 3)).toEqual([]);
});

test("those who do not see the picture hear it, in every language", () => {
  for (const language of LANGUAGES) {
    const said = saidOf(BOXES, wordsOf(language));
    expect(said).toHaveLength(4);
    for (const [index, percent] of ["98", "91", "57", "99"].entries()) expect(said[index]).toContain(percent);
    expect(said[2]).toMatch(/14.*2|2.*14/);
  }
  expect(saidOf(BOXES, wordsOf("en"))[2]).toBe("character 14 of line 2 read, 57% sure");
});

test("the light table shows the same as the desk", () => {
  const words = wordsOf("en");
  render(
    <Speaking given={words}>
      <svg data-testid="desk">
        <Certainties boxes={BOXES} unit={3} />
      </svg>
      <Boxes boxes={BOXES} marked={undefined} view={VIEW} />
    </Speaking>,
  );
  const table = screen.getByRole("img", { name: /98% sure.*91% sure.*57% sure.*99% sure/ });
  const shown = (element: Element) => [...element.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(shown(table)).toEqual(["98%", "91%", "57%", "99%"]);
  expect(shown(screen.getByTestId("desk"))).toEqual(shown(table));
});
