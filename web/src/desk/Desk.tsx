// The desk of the first line: evidence, what it says, one summary, and three keys.
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import type { Session } from "../api/types.ts";
import { useDemonstration } from "../frame/useDemonstration.ts";
import { useLookAgain } from "../session/session.ts";
import { useWords } from "../words/context.tsx";
import { isNext, isReferable } from "./Actions.tsx";
import { ClaimNext } from "./ClaimNext.tsx";
import type { Light, Named } from "./evidence.ts";
import { Group } from "./Group.tsx";
import { HolderPanel } from "./HolderPanel.tsx";
import { Opened } from "./Opened.tsx";
import { useOpened } from "./useOpened.ts";
import { PagePanel } from "./PagePanel.tsx";
import { PlaceBar, usePlace } from "./Place.tsx";
import { sittingOf } from "./sittings.ts";
import { summaryOf } from "./summary.ts";
import { SummaryPanel } from "./SummaryPanel.tsx";
import { Tray } from "./Tray.tsx";
import { useRelief } from "./useRelief.ts";
import { useDropped } from "./useDropped.ts";
import { useSwipe } from "./useSwipe.ts";
import { useKeys } from "./useKeys.ts";
import { SittingContext, useSitting, useSittingState } from "./useSitting.ts";

// A guided first inspection and documents to make it with: nobody but a demonstration loads them.
const Again = lazy(() => import("../guide/Again.tsx"));
const Coach = lazy(() => import("../guide/Coach.tsx"));
const Drawer = lazy(() => import("../guide/Drawer.tsx"));

export function Desk({ session }: { session: Session }) {
  const expired = useLookAgain();
  const sitting = sittingOf(session.account);
  useEffect(() => {
    sitting.expired = expired;
  });
  return (
    <SittingContext value={sitting}>
      <Sat session={session} />
    </SittingContext>
  );
}

function Sat({ session }: { session: Session }) {
  const words = useWords();
  const sitting = useSitting();
  const { contact, tree, partial, working, before, pieces, group } = useSittingState();
  const place = usePlace(session);
  const [light, choose] = useState<Light>("vi");
  const [marked, mark] = useState<number>();
  const summary = useMemo(() => summaryOf(contact, tree, { partial, working }), [contact, tree, partial, working]);
  const unreal = useDemonstration() === true;
  const take = (files: Named[]) => void sitting.take(files, place, light);
  const relief = useRelief(summary);
  const open = useOpened(session.account, before);
  // Of a vehicle or family each traveller has a tile.
  const left = sitting.isFresh && summary.kind === "waiting" && pieces.length === 0 && !group ? open[0] : undefined;
  const over = useDropped(take);
  useSwipe(take);
  // An officer who was timed out and is back goes on where they were.
  const { post, lane, direction } = place;
  useEffect(() => sitting.again({ post, lane, direction }), [sitting, post, lane, direction]);
  useKeys((key) => {
    if (key === "next" && isNext(summary, working)) sitting.next();
    if (key === "second" && isReferable(summary, contact?.phase === "open")) sitting.refer();
    if (key === "private") sitting.speak(place);
    if (key === "order" && relief) sitting.relieve(relief.id);
  });
  return (
    <main className="flex min-h-0 flex-1 flex-col" aria-label={words.say("place-desk")}>
      <h1 className="sr-only">{words.say("place-desk")}</h1>
      <div className="flex min-h-[46px] flex-wrap items-end gap-x-4 pe-6">
        <PlaceBar session={session} place={place} open={contact !== undefined} />
        <Group post={place.post} />
        <div className="ms-auto flex flex-wrap items-center justify-end gap-x-4">
          {unreal && (
            <Suspense>
              <Again />
            </Suspense>
          )}
          <Tray post={place.post} take={(drop) => sitting.drop(drop, place)} />
          <ClaimNext place={place} />
          {!contact && <Opened open={open.filter((one) => one !== left)} />}
        </div>
      </div>
      {unreal && (
        <Suspense fallback={<div className="mt-2.5 min-h-[58px] shrink-0" />}>
          <Coach account={session.account} kind={summary.kind} before={before} left={left !== undefined} />
        </Suspense>
      )}
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(360px,5fr)_minmax(400px,5.2fr)_minmax(320px,3.8fr)] gap-5 px-6 pt-2.5 pb-4 max-[1120px]:auto-rows-max max-[1120px]:grid-cols-2 max-[1120px]:overflow-auto">
        <PagePanel light={light} choose={choose} take={take} over={over} reasons={summary.reasons} marked={marked} below={unreal && <Suspense><Drawer take={take} kind={summary.kind} /></Suspense>} />
        <HolderPanel proofs={summary.proofs} />
        <SummaryPanel summary={summary} mark={mark} place={place} left={left} />
      </div>
    </main>
  );
}
