import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { wordsOf } from "../../tests/fake/words.ts";
import { Speaking } from "../words/context.tsx";
import { Once } from "./Once.tsx";

const words = wordsOf("en");
const SECRET = "00112233445566778899aabbccddeeff";
const writeText = vi.fn(async () => undefined);

function show(read?: string): { done: ReturnType<typeof vi.fn> } {
  const done = vi.fn();
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  render(
    <Speaking given={words}>
      <Once title="a" note="b" secret={SECRET} done={done} {...(read ? { read } : {})} />
    </Speaking>,
  );
  return { done };
}
afterEach(() => {
  writeText.mockClear();
  vi.unstubAllGlobals();
});

test("what is read in groups is copied whole", async () => {
  show();
  expect([...screen.getByRole("status").children].map(({ textContent }) => textContent)).toEqual(["00112233", "44556677", "8899aabb", "ccddeeff"]);
  fireEvent.click(screen.getByRole("button", { name: words.say("once-copy") }));
  await screen.findByRole("button", { name: words.say("once-copied") });
  expect(writeText).toHaveBeenCalledExactlyOnceWith(SECRET);
  expect(screen.queryByRole("img")).toBeNull();
});

test("what a camera reads is what is copied, and it goes when somebody says that it is noted", () => {
  const { done } = show("https://post.example/link#1");
  screen.getByRole("img", { name: words.say("once-code") });
  fireEvent.click(screen.getByRole("button", { name: words.say("once-copy") }));
  expect(writeText).toHaveBeenCalledExactlyOnceWith("https://post.example/link#1");
  fireEvent.click(screen.getByRole("button", { name: words.say("once-done") }));
  expect(done).toHaveBeenCalledOnce();
});
