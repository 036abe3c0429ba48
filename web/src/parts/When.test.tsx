import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { utc, When } from "./When.tsx";

const at = Date.UTC(2026, 10, 23, 23, 5, 9, 123);

test("a file has the time in UTC, to the second", () => {
  expect(utc(at)).toBe("2026-11-23T23:05:09Z");
});

test("a screen has the time of this place, and the UTC time at hand", () => {
  const { container } = render(<When at={at} />);
  const time = container.querySelector("time");
  expect(time?.dateTime).toBe("2026-11-23T23:05:09Z");
  expect(time?.textContent).toMatch(/^2026-11-2[34] \d\d:\d5 23:05 UTC$/);
  expect(time?.className).toContain("ident");
});

test("what is no time is not shown as one", () => {
  expect(render(<When at="soon" />).container.textContent).toBe("");
});
