import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Marked } from "./Marked.tsx";
import { Note } from "./Note.tsx";
import type { SignKind } from "./Sign.tsx";

const KINDS: readonly SignKind[] = ["clear", "look", "unknown", "grave", "working"];

test.each([["Marked", Marked], ["Note", Note]] as const)("colour says nothing alone: %s has a form of its own and a word for every state", (_, Part) => {
  const forms = KINDS.map((kind) => {
    const { container } = render(<Part kind={kind}>{`word of ${kind}`}</Part>);
    expect(container.textContent).toBe(`word of ${kind}`);
    // The form without its colour.
    return container.querySelector("svg")?.innerHTML ?? "";
  });
  expect(forms.every(Boolean)).toBe(true);
  expect(new Set(forms).size).toBe(KINDS.length);
});
