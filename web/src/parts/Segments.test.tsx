import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Segments, type Segment } from "./Segments.tsx";

type Light = "vi" | "ir" | "uv";
const SEGMENTS: Segment<Light>[] = [{ id: "vi", shown: "White" }, { id: "ir", shown: "Infrared" }, { id: "uv", shown: "Ultraviolet", off: true }];

test("one of them is always chosen, and what is off is never", () => {
  const choose = vi.fn();
  render(<Segments<Light> label="Light" segments={SEGMENTS} chosen="vi" choose={choose} />);
  screen.getByRole("radiogroup", { name: "Light" });
  const [vi_, ir, uv] = screen.getAllByRole<HTMLButtonElement>("radio");
  expect(vi_?.getAttribute("aria-checked")).toBe("true");
  for (const one of [vi_, uv, ir]) fireEvent.click(one as HTMLElement);
  // What is chosen already may be said again, and nothing is ever taken back.
  expect(choose.mock.calls.map(([id]) => id as string).filter((id) => id !== "vi")).toEqual(["ir"]);
});
