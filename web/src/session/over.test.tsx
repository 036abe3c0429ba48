// A session that is over, ended in another window, or another officer's: nothing of a traveller stays.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Backend, Events, OFFICER } from "../../tests/fake/backend.ts";
import { listen } from "../api/events.ts";
import { letGo, sittingOf } from "../desk/sittings.ts";
import { useHere, useOtherWindows } from "./session.ts";
import { useOver } from "./useOver.ts";

let backend: Backend;
const other = new BroadcastChannel("spartel.session");
beforeEach(() => {
  backend = new Backend();
  vi.stubGlobal("fetch", backend.fetch);
  vi.stubGlobal("EventSource", Events);
});
afterEach(() => {
  cleanup();
  letGo();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Probe() {
  const here = useHere();
  useOtherWindows();
  useOver(here?.state === "in" ? here.session : undefined);
  return <p>{here?.state}</p>;
}
async function shown(): Promise<void> {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Probe />
    </QueryClientProvider>,
  );
  await screen.findByText("in");
}
const times = (path: string) => backend.asked.filter((one) => one.path === path).length;
const refused = () => {
  const source = Events.last;
  source?.close();
  source?.dispatchEvent(new Event("error"));
};

test("a stream that is refused as nobody is signed in takes the officer off the screen", async () => {
  await shown();
  const stop = listen("/api/posts/uta/tray/events", {});
  backend.session = null;
  act(refused);
  await screen.findByText("nobody");
  stop();
});

test("a stream that is refused for another reason does not keep the session from being idle", async () => {
  await shown();
  const before = times("/api/session");
  const stop = listen("/api/posts/uta/tray/events", {});
  act(refused);
  await waitFor(() => expect(times("/api/posts/uta/tray/events")).toBe(1));
  await new Promise((done) => setTimeout(done, 20));
  expect(times("/api/session")).toBe(before);
  stop();
});

test("a clock of its own finds out, and asks for nothing that would keep the session from being idle", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  await shown();
  const before = times("/api/session");
  await act(() => vi.advanceTimersByTimeAsync(3 * 60_000));
  expect(times("/api/posts/uta/tray/events")).toBe(3);
  expect(times("/api/session")).toBe(before);
  backend.session = null;
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  await screen.findByText("nobody");
});

test("who is timed out and comes back finds the traveller; after the end of the shift in another window nobody does", async () => {
  await shown();
  const sitting = sittingOf(OFFICER.account);
  other.postMessage(null);
  await new Promise((done) => setTimeout(done, 50));
  expect(sittingOf(OFFICER.account)).toBe(sitting);
  backend.session = null;
  other.postMessage(null);
  await screen.findByText("nobody");
  expect(sittingOf(OFFICER.account)).not.toBe(sitting);
});

test("another officer who comes in another window leaves nothing of the one before in this one", async () => {
  await shown();
  const leave = vi.spyOn(sittingOf(OFFICER.account), "leave");
  backend.session = { ...OFFICER, account: "2ae908c9-59dc-4fda-9be6-337e7909a186" };
  other.postMessage(null);
  await waitFor(() => expect(leave).toHaveBeenCalled());
});
