import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { wordsOf } from "../../tests/fake/words.ts";
import { Speaking } from "../words/context.tsx";
import { Camera } from "./Camera.tsx";

const words = wordsOf("en");
/** What the browser was asked for, and the cameras that it let go. */
const house = { asked: [] as MediaTrackConstraints[], ended: [] as string[], cameras: ["desk", "page"], gone: "" };

function seen(id: string): MediaStream {
  const track = { getSettings: () => ({ deviceId: id }), stop: () => house.ended.push(id) };
  return { getVideoTracks: () => [track], getTracks: () => [track] } as unknown as MediaStream;
}

beforeEach(() => {
  Object.assign(house, { asked: [], ended: [], cameras: ["desk", "page"], gone: "" });
  Object.defineProperty(navigator, "mediaDevices", {
    configurable: true,
    value: {
      getUserMedia: ({ video }: { video: MediaTrackConstraints }) => {
        house.asked.push(video);
        const id = (video.deviceId as { exact?: string } | undefined)?.exact ?? "desk";
        return id === house.gone ? Promise.reject(new DOMException("", "OverconstrainedError")) : Promise.resolve(seen(id));
      },
      enumerateDevices: () => Promise.resolve([...house.cameras.map((deviceId) => ({ kind: "videoinput", deviceId, label: deviceId === "page" ? "Page camera" : "" })), { kind: "audioinput", deviceId: "ear", label: "Ear" }]),
    },
  });
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, "mediaDevices");
});

async function opened() {
  render(
    <Speaking given={words}>
      <Camera take={() => undefined} />
    </Speaking>,
  );
  fireEvent.click(screen.getByRole("button", { name: words.say("desk-camera") }));
  return screen.findByRole("dialog");
}

test("where there is one camera, nothing is asked", async () => {
  house.cameras = ["desk"];
  await opened();
  await vi.waitFor(() => expect(house.asked).toMatchObject([{ facingMode: "environment" }]));
  expect(screen.queryByLabelText(words.say("desk-camera-which"))).toBeNull();
});

test("one of several is chosen, the other let go, and it is known the next time and written nowhere", async () => {
  localStorage.clear();
  await opened();
  const which = await screen.findByLabelText<HTMLSelectElement>(words.say("desk-camera-which"));
  expect([...which.options].map(({ text }) => text)).toEqual([words.say("desk-camera-number", { number: 1 }), "Page camera"]);
  expect(which.value).toBe("desk");
  fireEvent.change(which, { target: { value: "page" } });
  await vi.waitFor(() => expect(house.asked.at(-1)).toMatchObject({ deviceId: { exact: "page" } }));
  await vi.waitFor(() => expect(house.ended).toEqual(["desk"]));
  cleanup();
  await opened();
  await vi.waitFor(() => expect(house.asked).toHaveLength(3));
  expect(house.asked.at(-1)).toMatchObject({ deviceId: { exact: "page" } });
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain("page");
});

test("a camera that was chosen and is gone is not waited for", async () => {
  house.gone = "page";
  await opened();
  await vi.waitFor(() => expect(house.asked).toHaveLength(2));
  expect(house.asked).toMatchObject([{ deviceId: { exact: "page" } }, { facingMode: "environment" }]);
  const which = await screen.findByLabelText<HTMLSelectElement>(words.say("desk-camera-which"));
  expect(which.value).toBe("desk");
});
