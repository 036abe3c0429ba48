import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { wordsOf } from "../../tests/fake/words.ts";
import type { Trouble as Said } from "../api/problem.ts";
import { Speaking } from "../words/context.tsx";
import { Trouble } from "./Trouble.tsx";

const words = wordsOf("en");
const show = (trouble: Said | undefined) =>
  render(
    <Speaking given={words}>
      <Trouble trouble={trouble} />
    </Speaking>,
  );

test("what went wrong is said with what to do", () => {
  show({ code: "safeguards", args: {} });
  const alert = screen.getByRole("alert").textContent;
  expect(alert).toContain(words.say("problem-safeguards"));
  expect(alert).toContain(words.hint("problem-safeguards"));
});

test("what nobody has words for is told by its code", () => {
  show({ code: "never-heard-of", args: {} });
  expect(screen.getByRole("alert").textContent).toContain("never-heard-of");
});

test("where nothing went wrong nothing is said", () => {
  show(undefined);
  expect(screen.queryByRole("alert")).toBeNull();
});
