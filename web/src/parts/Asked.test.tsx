import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { wordsOf } from "../../tests/fake/words.ts";
import { Speaking } from "../words/context.tsx";
import { Asked } from "./Asked.tsx";
import { Press } from "./Press.tsx";

const words = wordsOf("en");
const does = vi.fn();

function ask() {
  does.mockReset();
  render(
    <Speaking given={words}>
      <Asked opens={<Press>open</Press>} title="desk-withdraw-title" line="desk-withdraw-ask" yes="desk-withdraw-yes" does={does} />
    </Speaking>,
  );
  fireEvent.click(screen.getByRole("button", { name: "open" }));
}

test("nothing is done before somebody says yes, and then it is done once", () => {
  ask();
  expect(screen.getByRole("dialog", { name: words.say("desk-withdraw-title") })).toBeTruthy();
  expect(does).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: words.say("desk-withdraw-yes") }));
  expect(does).toHaveBeenCalledOnce();
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("the safe answer has the focus, and leaves everything as it was", async () => {
  ask();
  const back = screen.getByRole("button", { name: words.say("desk-back") });
  await waitFor(() => expect(document.activeElement).toBe(back));
  fireEvent.click(back);
  expect(does).not.toHaveBeenCalled();
  expect(screen.queryByRole("dialog")).toBeNull();
});
