import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { wordsOf } from "../../tests/fake/words.ts";
import { Speaking } from "../words/context.tsx";
import { Sure } from "./Sure.tsx";

const words = wordsOf("en");
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

function show(busy = false) {
  const does = vi.fn();
  render(
    <Speaking given={words}>
      <Sure shown="Leave" ask="Sure?" yes="Yes" busy={busy} does={does} />
    </Speaking>,
  );
  return does;
}

test("it is asked once more, and one can go back", async () => {
  const does = show();
  press("Leave");
  // Whoever presses twice by mistake has done nothing.
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: words.say("desk-back") })));
  expect(does).not.toHaveBeenCalled();
  press(words.say("desk-back"));
  press("Leave");
  screen.getByRole("group", { name: "Sure?" });
  press("Yes");
  expect(does).toHaveBeenCalledOnce();
  screen.getByRole("button", { name: "Leave" });
});

test("while something is on its way nothing is pressed", () => {
  show(true);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Leave" }).disabled).toBe(true);
});
