// The printed portrait and the chip's, side by side and of one size, for the officer's eyes.
import { useEffect, useMemo, useState } from "react";
import { useWords } from "../words/context.tsx";
import { portraitArea } from "./boxes.ts";
import { chipFile, DG2, portraitIn, type Portrait } from "./portrait.ts";
import { useAnew } from "./useAnew.ts";
import { useShown } from "./useShown.ts";
import { useSittingState } from "./useSitting.ts";
import type { Tree } from "../api/types.ts";

const NONE: Portrait = { state: "none" };
const FRAME = "aspect-[4/5] w-full rounded-[10px] border border-line bg-unknown-soft overflow-hidden grid place-items-center text-center text-[12.5px] text-soft";

export function PrintedPortrait({ index }: { index: number }) {
  const words = useWords();
  const { tree, pieces } = useSittingState();
  const found = portraitArea(tree, index);
  const shown = useShown(found && pieces.find(({ label }) => label === found.source));
  return (
    <figure className="min-w-0">
      <div className={FRAME}>
        {found && shown && shown !== "unshown" ? (
          <Cut {...shown} corners={found.area.corners} name={words.say("desk-portrait-printed")} />
        ) : (
          <Nobody />
        )}
      </div>
      <figcaption className="mt-1.5 text-[12.5px] leading-tight text-soft">{words.say("desk-portrait-printed")}</figcaption>
    </figure>
  );
}

const SPACE = 0.04;

/** The part of a picture between corners. */
function Cut({ url, width, height, corners, name }: { url: string; width: number; height: number; corners: number[][]; name: string }) {
  const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)];
  const [left, top, across, down] = [Math.min(...xs), Math.min(...ys), Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  // Some space around: where a portrait ends is measured less exactly than where it is.
  const [x, y, w, h] = [left - across * SPACE, top - down * SPACE, across * (1 + 2 * SPACE), down * (1 + 2 * SPACE)];
  return (
    <svg role="img" aria-label={name} viewBox={`${x} ${y} ${w} ${h}`} preserveAspectRatio="xMidYMid slice" className="h-full w-full">
      <image href={url} width={width} height={height} />
    </svg>
  );
}

export function ChipPortrait({ index }: { index: number }) {
  const words = useWords();
  const { tree, pieces } = useSittingState();
  const file = chipFile(pieces, DG2);
  const portrait = useMemo(() => (file ? portraitIn(file.bytes) : NONE), [file]);
  const came = useUrl(index === 0 && portrait.state === "shown" ? portrait.bytes : undefined);
  const anew = useAnew(index === 0 && portrait.state === "unshown" ? file : undefined);
  const url = came ?? anew;
  const word = portrait.state === "none" ? "desk-portrait-chip" : `desk-portrait-${provenOf(tree)}`;
  return (
    <figure className="min-w-0">
      <div className={FRAME}>
        {url ? (
          <img src={url} alt={words.say(word)} className="h-full w-full object-cover" />
        ) : portrait.state === "unshown" ? (
          <span className="p-2">{words.say("desk-unshown")}</span>
        ) : (
          <Nobody />
        )}
      </div>
      <figcaption className={`mt-1.5 text-[12.5px] leading-tight ${word === "desk-portrait-altered" ? "font-semibold text-grave" : "text-soft"}`}>{words.say(word)}</figcaption>
    </figure>
  );
}

/** Whether the state signed the portrait of the chip. */
function provenOf(tree: Tree | undefined): "signed" | "altered" | "unproven" {
  const check = tree?.checks.find(({ path, of }) => path.endsWith("/DataGroupIntegrityCheck") && of === "DG2");
  if (check?.result === "failed") return "altered";
  const signed = Object.values(tree?.document?.data ?? {}).some(({ source }) => source === "authentic-chip");
  return check?.result === "successful" && signed ? "signed" : "unproven";
}

/** An address for bytes, as long as they are shown. */
function useUrl(bytes: Uint8Array<ArrayBuffer> | undefined): string | undefined {
  const [shown, show] = useState<{ of: Uint8Array<ArrayBuffer>; url: string }>();
  useEffect(() => {
    if (!bytes) return;
    const url = URL.createObjectURL(new Blob([bytes]));
    show({ of: bytes, url });
    return () => URL.revokeObjectURL(url);
  }, [bytes]);
  // Never what was before: that may be of another traveller.
  return shown?.of === bytes ? shown?.url : undefined;
}

/** Where no portrait is, or not yet. */
function Nobody() {
  return (
    <svg viewBox="0 0 80 100" aria-hidden="true" className="h-3/5 fill-line">
      <circle cx="40" cy="36" r="20" />
      <path d="M4 100c2-26 16-36 36-36s34 10 36 36z" />
    </svg>
  );
}
