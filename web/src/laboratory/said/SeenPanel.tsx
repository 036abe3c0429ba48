// What an examiner saw, by the coded vocabulary: written down as events, and taken back by events.
import { useState } from "react";
import { Button } from "react-aria-components";
import type { Region } from "../../api/types.ts";
import { ask } from "../../api/client.ts";
import { may } from "../../frame/places.ts";
import { Press } from "../../parts/Press.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { useWords } from "../../words/context.tsx";
import { Marks } from "../marks/Marks.tsx";
import { sidesOf, type Mark } from "../marks/marks.ts";
import { cornersAt, placesOf, type Place } from "../marks/places.ts";
import { useMarks } from "../marks/useMarks.tsx";
import type { Shown } from "../panels.ts";
import { SaidBy } from "../SaidBy.tsx";
import { keyOf } from "../layers.ts";
import { useDone } from "../useExamined.ts";
import { stepOf, useSteps } from "../useSteps.ts";
import { Chips } from "./Chips.tsx";
import { Nothing } from "./Nothing.tsx";
import { TakeBack } from "./TakeBack.tsx";
import type { Observation } from "./vocabulary.ts";

export default function SeenPanel({ contact, session, point }: Shown) {
  const { busy, trouble, done } = useDone(contact.id);
  const [chosen, choose] = useState<readonly Observation[]>([]);
  const at = { id: contact.id };
  const [, change] = useMarks();
  const observe = (code: Observation, region?: Region) => done((key) => ask("post", "/api/contacts/{id}/observations", { at, json: { code, ...(region ? { region } : {}) }, key }));
  // What was written down with its place is a mark of this window no more.
  const writeMark = async (code: Observation, mark: Mark) => {
    const { bundle, piece } = mark.on;
    if (await observe(code, { bundle, piece, sides: sidesOf(mark) })) change({ does: "lift", name: mark.name });
  };
  // One after the other: what was written down is chosen no more, and what was refused stays.
  const writeDown = async () => {
    for (const code of chosen) {
      if (!(await observe(code))) return;
      choose((before) => before.filter((one) => one !== code));
    }
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <Seen contact={contact} busy={busy} point={point} takeBack={(version) => void done((key) => ask("post", "/api/contacts/{id}/corrections", { at, json: { withdrawn: version }, key }))} />
      <Trouble trouble={trouble} />
      <WriteDown contact={contact} session={session} busy={busy} chosen={chosen} choose={choose} writeDown={() => void writeDown()} />
      <Marks point={point} busy={busy} writes={contact.phase !== "ended" && may(session, "observe")} write={(code, mark) => void writeMark(code, mark)} />
    </div>
  );
}

function Seen({ contact, busy, point, takeBack }: Pick<Shown, "contact" | "point"> & { busy: boolean; takeBack(version: number): void }) {
  const words = useWords();
  const steps = useSteps(contact);
  const places = placesOf(contact);
  if (contact.observations.length === 0) return <Nothing said="laboratory-seen-none" />;
  return (
    <section aria-labelledby="lab-seen">
      <h3 id="lab-seen" className="text-[13px] font-semibold text-soft">
        {words.say("laboratory-seen-written")}
      </h3>
      <ol className="mt-1">
        {contact.observations.map(({ code, version }) => (
          <li key={version} className="flex flex-wrap items-center justify-between gap-x-3 border-b border-line py-2 last:border-0">
            <span>
              <At place={places.find((place) => place.version === version)} here={contact.bundles} point={point} />
              {words.say(`laboratory-saw-${code}`)}
              <SaidBy step={stepOf(steps, version)} />
            </span>
            <TakeBack busy={busy} does={() => takeBack(version)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The letter of what was seen at a place; pressed, it shows where. */
function At({ place, here, point }: { place: Place | undefined; here: Shown["contact"]["bundles"] } & Pick<Shown, "point">) {
  const words = useWords();
  if (!place) return null;
  // Its picture may have gone to another contact.
  if (!here.some(({ id }) => id === place.region.bundle)) return <span className="me-2 text-soft">{place.letter}</span>;
  return (
    <Button
      aria-label={words.say("laboratory-seen-where", { letter: place.letter })}
      onPress={() => point(cornersAt(place), keyOf(place.region))}
      className="me-2 inline-grid size-6 cursor-pointer place-items-center rounded-full bg-accent text-[12.5px] font-bold text-on-accent"
    >
      {place.letter}
    </Button>
  );
}

type WriteDownProps = Pick<Shown, "contact" | "session"> & { busy: boolean; chosen: readonly Observation[]; choose(chosen: readonly Observation[]): void; writeDown(): void };

function WriteDown({ contact, session, busy, chosen, choose, writeDown }: WriteDownProps) {
  const words = useWords();
  if (contact.phase === "ended" || contact.phase === "merged") return <p className="text-soft">{words.say("laboratory-seen-over")}</p>;
  if (!may(session, "observe")) return <p className="text-soft">{words.say("laboratory-seen-may-not")}</p>;
  return (
    <section aria-labelledby="lab-write" className="grid gap-3">
      <h3 id="lab-write" className="text-[13px] font-semibold text-soft">
        {words.say("laboratory-seen-choose")}
      </h3>
      <Chips chosen={chosen} choose={choose} />
      <Press weight="primary" isDisabled={busy || chosen.length === 0} onPress={writeDown}>
        {words.say("laboratory-seen-write")}
      </Press>
    </section>
  );
}
