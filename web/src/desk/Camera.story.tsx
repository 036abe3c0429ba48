import { Opens } from "../../tests/stories/Opens.tsx";
import type { Told } from "../../tests/stories/story.ts";
import { Camera } from "./Camera.tsx";

export default { title: "desk/Camera" } satisfies Told;

/** A browser whose camera answers so. */
const seeing = (answer: () => Promise<MediaStream>) =>
  Object.defineProperty(navigator, "mediaDevices", { configurable: true, value: { getUserMedia: answer } });

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
