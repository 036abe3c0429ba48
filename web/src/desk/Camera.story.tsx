import { Opens } from "../../tests/stories/Opens.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { Camera } from "./Camera.tsx";

export default { title: "desk/Camera" } satisfies Told;

/** A browser whose camera answers so. */
const seeing = (answer: () => Promise<MediaStream>, cameras: readonly string[] = []) =>
  Object.defineProperty(navigator, "mediaDevices", {
    configurable: true,
    value: { getUserMedia: answer, enumerateDevices: () => Promise.resolve(cameras.map((label) => ({ kind: "videoinput", deviceId: label || "none", label }))) },
  });

export function Refused() {
  seeing(() => Promise.reject(new DOMException("", "NotAllowedError")));
  return (
    <Opens>
      <Camera take={() => undefined} />
    </Opens>
  );
}

export function Waiting() {
  seeing(() => new Promise(() => undefined));
  return (
    <Opens>
      <Camera take={() => undefined} />
    </Opens>
  );
}

export function OneOfTwo() {
  const stream = () => new MediaStream();
  seeing(() => Promise.resolve().then(stream), ["Document camera (0c45:6366)", ""]);
  return (
    <Opens>
      <Camera take={() => undefined} />
    </Opens>
  );
}
