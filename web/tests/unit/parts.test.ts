// Every shared part has a story and a test beside it; one that only looks has its story, which is tried in four languages and for barriers.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const FOLDER = join(import.meta.dirname, "../../src/parts");
const parts = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => /[A-Z]\w*\.tsx$/.test(file) && !/\.(story|test)\.tsx$/.test(file));
const beside = (part: string, kind: string) => ["tsx", "ts"].some((end) => [part, part.toLowerCase()].some((name) => existsSync(join(FOLDER, name.replace(/\.tsx$/, `.${kind}.${end}`)))));

/** Parts that only look, each with why nothing else is to be tried in it. */
const LOOKS: Record<string, string> = {
  "Card.tsx": "a card around what it is given",
  "Empty.tsx": "a sentence in the middle",
  "Entry.tsx": "a field of React Aria with a label",
  "Facts.tsx": "names and values",
  "Hash.tsx": "a beginning of a number",
  "Mark.tsx": "a picture",
  "Note.tsx": "tried with Marked",
  "Page.tsx": "a title, and links of the router",
  "Press.tsx": "a button of React Aria",
  "Sign.tsx": "tried with Marked",
};

test("there are parts", () => {
  expect(parts.length).toBeGreaterThan(15);
});

test("every part has a story beside it", () => {
  expect(parts.filter((part) => !beside(part, "story"))).toEqual([]);
});

test("every part that does something has a test beside it", () => {
  expect(parts.filter((part) => !beside(part, "test") && !(part in LOOKS))).toEqual([]);
});

test("what only looks does nothing", () => {
  for (const part of Object.keys(LOOKS)) {
    expect(parts, part).toContain(part);
    expect(readFileSync(join(FOLDER, part), "utf8"), part).not.toMatch(/use(State|Effect|Reducer|Query)\(|on(Press|Click|Change|KeyDown)=/);
  }
});
