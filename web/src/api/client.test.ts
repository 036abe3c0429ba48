import { afterEach, expect, test, vi } from "vitest";
import { ask } from "./client.ts";

afterEach(() => vi.unstubAllGlobals());

test("what is read again without anybody asking says so, and nothing else does", async () => {
  const fetched = vi.fn((_path: string, _init: RequestInit) => Promise.resolve(Response.json({ proposals: [] })));
  vi.stubGlobal("fetch", fetched);
  await ask("get", "/api/proposals", { itself: true });
  await ask("get", "/api/proposals");
  const said = fetched.mock.calls.map(([, init]) => new Headers(init.headers).get("spartel-by-itself"));
  expect(said).toEqual(["yes", null]);
});
