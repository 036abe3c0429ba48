// The cameras of this desk, and what the one that is used sees. Which one was chosen is known until the page is loaded again, and written nowhere.
import { useEffect, useState } from "react";

const SHARP: MediaTrackConstraints = { width: { ideal: 3840 }, height: { ideal: 2160 } };

export type Seen = {
  /** What the camera sees; nothing while it is waited for. */
  stream: MediaStream | "none" | undefined;
  cameras: readonly MediaDeviceInfo[];
  /** The camera that is used. */
  used: string | undefined;
  use(camera: string): void;
};

let chosenBefore: string | undefined;

/** Opens the camera that was chosen, or the one that looks away from the officer; it is let go when nobody looks any more. */
export function useCamera(): Seen {
  const [chosen, choose] = useState(chosenBefore);
  const [stream, setStream] = useState<MediaStream | "none">();
  const [cameras, setCameras] = useState<readonly MediaDeviceInfo[]>([]);
  useEffect(() => {
    const { mediaDevices } = navigator;
    let [wanted, opened]: [boolean, MediaStream | undefined] = [true, undefined];
    // Names are told once a camera may be used.
    const list = () => void camerasHere().then((found) => wanted && setCameras(found));
    void opening(chosen).then(
      (found) => {
        opened = found;
        if (!wanted) return stop(found);
        setStream(found);
        list();
      },
      () => wanted && setStream("none"),
    );
    mediaDevices.addEventListener?.("devicechange", list);
    return () => {
      wanted = false;
      mediaDevices.removeEventListener?.("devicechange", list);
      if (opened) stop(opened);
      setStream(undefined);
    };
  }, [chosen]);
  const use = (camera: string) => choose((chosenBefore = camera));
  return { stream, cameras, used: typeof stream === "object" ? (stream.getVideoTracks()[0]?.getSettings().deviceId ?? chosen) : chosen, use };
}

const camerasHere = async (): Promise<MediaDeviceInfo[]> => (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === "videoinput");

/** A camera that was chosen and is gone is not waited for. */
async function opening(chosen: string | undefined): Promise<MediaStream> {
  const any = () => navigator.mediaDevices.getUserMedia({ video: { ...SHARP, facingMode: "environment" } });
  if (chosen === undefined) return any();
  return navigator.mediaDevices.getUserMedia({ video: { ...SHARP, deviceId: { exact: chosen } } }).catch(any);
}

const stop = (stream: MediaStream) => stream.getTracks().forEach((track) => track.stop());
