import { act, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { More } from "./More.tsx";

let tell: ((isIntersecting: boolean) => void) | undefined;
const disconnect = vi.fn();

/** An observer that says what a test has it see. */
class Observer {
  constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
    tell = (isIntersecting) => seen([{ isIntersecting }]);
  }
  observe = vi.fn();
  disconnect = disconnect;
}

afterEach(() => vi.unstubAllGlobals());

const shown = () => document.querySelector("[data-more]")?.getAttribute("data-more");

test("the edge fades while the end is out of sight, and no longer", () => {
  vi.stubGlobal("IntersectionObserver", Observer);
  const { unmount } = render(<More />);
  expect(shown(), "nothing is known yet").toBe("false");
  act(() => tell?.(false));
  expect(shown()).toBe("true");
  act(() => tell?.(true));
  expect(shown()).toBe("false");
  unmount();
  expect(disconnect).toHaveBeenCalledOnce();
});

test("it tells nothing to who cannot see it: the list itself can be read on", () => {
  vi.stubGlobal("IntersectionObserver", Observer);
  const { container } = render(<More />);
  expect([...container.children].every((part) => part.getAttribute("aria-hidden") === "true")).toBe(true);
});
