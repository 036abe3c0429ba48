import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Choice } from "./Choice.tsx";

test("a value is chosen by its id, and stands below its label", () => {
  const choose = vi.fn();
  render(<Choice label="Post" options={[{ id: "uta", shown: "UTA" }, { id: "utf", shown: "UTF" }]} chosen="uta" choose={choose} />);
  const list = screen.getByLabelText<HTMLSelectElement>("Post");
  expect(list.value).toBe("uta");
  fireEvent.change(list, { target: { value: "utf" } });
  expect(choose).toHaveBeenCalledExactlyOnceWith("utf");
});
