import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import { createElement } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { codeAt, guestOf } from "./guest.ts";
import { lend, lentBy, useShelf } from "./shelf.ts";
import { Guide, stepOf } from "./steps.ts";

describe("the shelf", () => {
  const asked: string[] = [];
  const dragged = (name: string) => ({ getData: (kind: string) => (kind.startsWith("application/") ? name : "") }) as DataTransfer;
  beforeEach(() => {
    asked.length = 0;
    vi.stubGlobal("fetch", async (path: string) => {
      asked.push(path);
      return path.endsWith("gone.bin") ? new Response("", { status: 404 }) : new Response(path.endsWith("/documents") ? JSON.stringify({ visa: ["visa/page_vi.jpg", "DG1.bin"] }) : path);
    });
  });

  test("lends what is dragged, file by file, and nothing that another page says", async () => {
    expect(lentBy(dragged("visa")), "nothing lies ready yet").toBeUndefined();
    const { result } = renderHook(() => useShelf(), { wrapper: ({ children }) => createElement(QueryClientProvider, { client: new QueryClient() }, children) });
    await waitFor(() => expect(result.current).toBeDefined());
    const lent = await lentBy(dragged("visa"));
    expect(lent?.map(({ name }) => name)).toEqual(["visa/page_vi.jpg", "DG1.bin"]);
    expect(asked).toEqual(["/utopia/documents", "/utopia/documents/visa/visa/page_vi.jpg", "/utopia/documents/visa/DG1.bin"]);
    for (const name of ["", "..", "toString", "other", '["..","../api/session"]']) expect(lentBy(dragged(name))).toBeUndefined();
    expect(asked).toHaveLength(3);
  });

  test("lends nothing of a document that is not whole", async () => {
    await expect(lend("a", ["DG1.bin", "gone.bin"])).rejects.toThrow("404");
  });
});

describe("the guide", () => {
  const none = { went: false, sent: false, told: false };

  test("says one thing, by what lies on the desk and by what was done", () => {
    expect(stepOf(none, "waiting")).toBe("take");
    expect(stepOf(none, "working")).toBe("watch");
    expect(stepOf(none, "clear")).toBe("compare");
    expect(stepOf({ ...none, went: true }, "waiting")).toBe("other");
    expect(stepOf({ ...none, sent: true }, "waiting")).toBe("take");
    expect(stepOf({ ...none, went: true }, "look")).toBe("refer");
    expect(stepOf({ ...none, went: true }, "incomplete")).toBe("hand");
    expect(stepOf({ ...none, went: true, sent: true }, "sent")).toBe("after");
    expect(stepOf({ went: true, sent: true, told: false }, "waiting")).toBe("private");
    expect(stepOf({ went: true, sent: true, told: true }, "waiting")).toBe("done");
    expect(stepOf(none, "waiting", true), "somebody was on the desk when the window was loaded again").toBe("left");
  });

  test("learns from the desk who went on and who was sent, and nothing from one that was only emptied", () => {
    const guide = new Guide();
    guide.sees("a");
    guide.looks("working", false);
    guide.looks("waiting", false);
    guide.looks("second", false);
    guide.looks("waiting", true);
    expect(guide.state().went).toBe(false);
    guide.looks("clear", false);
    guide.looks("working", false);
    guide.looks("waiting", true);
    expect(guide.state()).toMatchObject({ went: true, sent: false });
    guide.looks("sent", false);
    guide.looks("waiting", true);
    expect(guide.state()).toMatchObject({ went: true, sent: true });
    guide.turn(true);
    guide.sees("a");
    expect(guide.state()).toMatchObject({ off: true, sent: true });
    guide.told();
    guide.turn(false);
    expect(guide.state()).toMatchObject({ off: false, went: false });
    guide.sees("b");
    expect(guide.state()).toMatchObject({ account: "b", went: false });
  });
});

describe("a link into a demonstration", () => {
  // RFC 6238, appendix B: the secret "12345678901234567890", eight digits of which these are the last six.
  const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  test("has the codes of the standard", async () => {
    expect(await codeAt(SECRET, 59)).toBe("287082");
    expect(await codeAt(SECRET, 1111111109)).toBe("081804");
    expect(await codeAt(SECRET, 20000000000)).toBe("353130");
  });

  test("is one or is none", () => {
    expect(guestOf(`#UTA-101:utopia-0123456789abcdef:${SECRET}`)).toEqual({ number: "UTA-101", password: "utopia-0123456789abcdef", secret: SECRET });
    expect(guestOf(`#UTA-101:a real password:${SECRET}`)).toBeUndefined();
    expect(guestOf("")).toBeUndefined();
  });
});
