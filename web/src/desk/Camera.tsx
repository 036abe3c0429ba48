// A camera over the document, where the desk has no scanner: what it sees, how good that is, and one press to take it.
import { useEffect, useRef, useState, type RefObject } from "react";
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Choice } from "../parts/Choice.tsx";
import { Press } from "../parts/Press.tsx";
import { Sign } from "../parts/Sign.tsx";
import { useWords } from "../words/context.tsx";
import type { Named } from "./evidence.ts";
import { greyOf, qualityOf, type Quality } from "./quality.ts";
import { useCamera, type Seen } from "./useCamera.ts";

/** How often the picture is looked at, in milliseconds, and how wide the copy is that is measured, in pixels. */
const LOOK = 400;
const SMALL = 320;

export function Camera({ take }: { take(files: Named[]): void }) {
  const words = useWords();
  if (!("mediaDevices" in navigator)) return null;
  return (
    <DialogTrigger>
      <Press small>{words.say("desk-camera")}</Press>
      <ModalOverlay isDismissable className="fixed inset-0 z-10 grid place-items-center bg-black/50 p-6">
        <Modal className="card w-full max-w-3xl p-6 shadow-xl">
          <Dialog>{({ close }) => <Finder take={take} close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Finder({ take, close }: { take(files: Named[]): void; close(): void }) {
  const words = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const { quality, cameras, used, use } = useSeen(video);
  const sees = quality !== undefined && quality !== "none";
  const shoot = async () => {
    const picture = video.current && (await pictureOf(video.current));
    if (picture) take([{ name: "camera.jpg", file: picture }]);
    close();
  };
  return (
    <div className="grid gap-4">
      <Heading slot="title" className="text-lg font-semibold">
        {words.say("desk-camera")}
      </Heading>
      {/* Where no camera is, no place is kept for what it would see. */}
      <div className={quality === "none" ? "hidden" : "aspect-[1.42] overflow-hidden rounded-xl bg-unknown-soft"}>
        <video ref={video} autoPlay muted playsInline className="h-full w-full object-contain" />
      </div>
      <p role="status" className="flex min-h-6 items-center gap-2">
        <Sign kind={quality === undefined ? "working" : quality === "good" ? "clear" : "look"} size={20} />
        {words.say(`desk-camera-${quality ?? "waiting"}`)}
      </p>
      {cameras.length > 1 && (
        <Choice
          label={words.say("desk-camera-which")}
          chosen={used ?? ""}
          choose={use}
          options={cameras.map(({ deviceId, label }, index) => ({ id: deviceId, shown: label || words.say("desk-camera-number", { number: index + 1 }) }))}
        />
      )}
      <div className="grid grid-cols-2 gap-2.5">
        <Press autoFocus onPress={close}>
          {words.say("desk-back")}
        </Press>
        {/* A button that cannot be pressed takes no focus: it comes anew when there is a picture. */}
        <Press key={String(sees)} weight="primary" isDisabled={!sees} onPress={() => void shoot()} autoFocus={sees}>
          {words.say("desk-camera-take")}
        </Press>
      </div>
    </div>
  );
}

/** Shows what the camera sees, and says how good it is. */
function useSeen(video: RefObject<HTMLVideoElement | null>): Seen & { quality: Quality | "none" | undefined } {
  const [quality, setQuality] = useState<Quality>();
  const camera = useCamera();
  const { stream } = camera;
  useEffect(() => {
    setQuality(undefined);
    if (video.current) video.current.srcObject = typeof stream === "object" ? stream : null;
    const timer = setInterval(() => {
      const seen = video.current && smallOf(video.current);
      if (seen) setQuality(qualityOf(greyOf(seen.data), seen.width));
    }, LOOK);
    return () => clearInterval(timer);
  }, [video, stream]);
  return { ...camera, quality: stream === "none" ? "none" : quality };
}

function drawn(video: HTMLVideoElement, width: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } | undefined {
  if (video.videoWidth === 0) return undefined;
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = Math.round((video.videoHeight * width) / video.videoWidth);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  return { canvas, context };
}

function smallOf(video: HTMLVideoElement): ImageData | undefined {
  const small = drawn(video, SMALL);
  return small?.context.getImageData(0, 0, small.canvas.width, small.canvas.height);
}

function pictureOf(video: HTMLVideoElement): Promise<Blob | null> {
  const whole = drawn(video, video.videoWidth);
  return whole ? new Promise((done) => whole.canvas.toBlob(done, "image/jpeg", 0.95)) : Promise.resolve(null);
}
