// Every story in every language: nothing throws, nothing is complained about, and no word is missing.
import { act, cleanup, render, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LANGUAGES, type Language } from "../../src/words/language.ts";
import { Words, type Arguments } from "../../src/words/words.ts";
import { textOf } from "../fake/words.ts";
import { Staged } from "../stories/Staged.tsx";
import { STORIES, type Story } from "../stories/story.ts";

/** Words that note what they were asked for in vain. */
class Noting extends Words {
  readonly missed: string[] = [];
  override say(id: string, args?: Arguments): string {
    if (!this.has(id)) this.missed.push(id);
    return super.say(id, args);
  }
}
const notingOf = (language: Language, { words = [] }: Story) =>
  new Noting(language, ["inspect", "problems", "screens", ...words].map((file) => textOf(language, file)));

const complained = vi.fn();
beforeEach(() => {
  complained.mockReset();
  vi.spyOn(console, "error").mockImplementation(complained);
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  vi.stubGlobal("fetch", undefined);
  vi.stubGlobal("EventSource", undefined);
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined }));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("there are stories, and each has a name of its own", () => {
  const ids = STORIES.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(60);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(STORIES)("$id speaks four languages", { timeout: 30_000 }, async (story) => {
  for (const language of LANGUAGES) {
    const words = notingOf(language, story);
    const { container } = render(<Staged story={story} words={words} />);
    await act(() => new Promise((done) => setTimeout(done, 5)));
    await waitFor(() => expect(container.querySelector("[data-story]")?.innerHTML, language).not.toBe(""));
    expect(words.missed, language).toEqual([]);
    cleanup();
  }
  expect(complained.mock.calls).toEqual([]);
});
