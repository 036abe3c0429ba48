import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { STORIES } from "../../../tests/stories/story.ts";
import { Staged } from "../../../tests/stories/Staged.tsx";
import { wordsOf } from "../../../tests/fake/words.ts";

const words = wordsOf("en", "watch");
const lines = () => screen.getAllByRole("link").map(({ textContent }) => textContent);

beforeEach(() => {
  const story = STORIES.find(({ id }) => id === "parts/Table/Lines");
  if (story) render(<Staged story={story} words={words} />);
});
afterEach(() => vi.unstubAllGlobals());

test("a list is filtered as one types, which says of how many", async () => {
  await userEvent.type(screen.getByRole("searchbox"), "000001");
  expect(lines()).toEqual(["UTA-2026-000001"]);
  expect(screen.getByRole("status").textContent).toBe(words.say("table-of", { count: 1, total: 3 }));
});

test("a head sorts up, down, and not any more, and says which it does", () => {
  const head = screen.getByRole("columnheader", { name: words.say("frame-clock") });
  const seen = ["ascending", "descending", "none"].map((sort) => {
    fireEvent.click(within(head).getByRole("button"));
    expect(head.getAttribute("aria-sort")).toBe(sort);
    return lines()[0];
  });
  expect(seen).toEqual(["UTA-2026-000002", "UTA-2026-000000", "UTA-2026-000000"]);
});

test("arrows go from line to line, and stop at the ends", async () => {
  screen.getAllByRole("link")[0]?.focus();
  const stops = [];
  for (const key of ["ArrowDown", "End", "ArrowDown", "Home", "ArrowUp"]) {
    await userEvent.keyboard(`{${key}}`);
    stops.push(document.activeElement?.textContent);
  }
  expect(stops.map((text) => text?.at(-1))).toEqual(["1", "2", "2", "0", "0"]);
});

test("what is shown is taken along, without what can be done with it", async () => {
  const blobs: Blob[] = [];
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: (blob: Blob) => (blobs.push(blob), "blob:x"), revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  fireEvent.click(screen.getByRole("button", { name: words.say("table-export") }));
  const text = await new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(blobs[0] as Blob);
  });
  const [head = "", ...rows] = text.trim().split("\r\n");
  expect(head.split('","')).toHaveLength(4);
  expect(rows).toHaveLength(3);
});
