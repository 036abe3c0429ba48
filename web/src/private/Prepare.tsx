// Before the first question: that nobody else hears, how the two understand each other, and in which language.
import { useQuery } from "@tanstack/react-query";
import { Checkbox } from "react-aria-components";
import { troubleOf } from "../api/problem.ts";
import { Entry } from "../parts/Entry.tsx";
import { Press } from "../parts/Press.tsx";
import { Segments } from "../parts/Segments.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useWords } from "../words/context.tsx";
import { Bar } from "./Bar.tsx";
import { Languages } from "./Languages.tsx";
import { packs } from "./pack.ts";
import { isReady, type Understood } from "./talk.ts";
import { useTalk } from "./useTalk.ts";

const WAYS: readonly Understood[] = ["common", "interpreted", "none"];

export function Prepare() {
  const words = useWords();
  const [talk, state] = useTalk();
  const found = useQuery({ queryKey: ["packs"], queryFn: packs, staleTime: Infinity });
  const { understood, alone } = state;
  return (
    <>
      <Bar />
      <div className="mx-auto grid w-full max-w-4xl flex-1 content-start gap-6 px-8 pb-4">
        <h1 className="text-3xl font-semibold">{words.say("private-prepare")}</h1>
        <Alone alone={alone} set={(is) => talk.prepare({ alone: is })} />
        <section className="grid gap-3">
          <h2 className="font-semibold">{words.say("private-understood")}</h2>
          <div>
            <Segments
              label={words.say("private-understood")}
              chosen={understood}
              choose={(chosen) => talk.prepare({ understood: chosen })}
              segments={WAYS.map((id) => ({ id, shown: words.say(`private-understood-${id}`) }))}
            />
          </div>
          {understood === "none" && <p className="rounded-xl bg-look-soft p-4 text-look">{words.say("private-blocks")}</p>}
          {understood === "interpreted" && (
            <div className="grid grid-cols-2 items-start gap-4 max-[700px]:grid-cols-1">
              <Entry label={words.say("private-by")} hint={words.say("private-by-form")} value={state.by} onChange={(by) => talk.prepare({ by })} maxLength={64} autoComplete="off" ident />
              <Entry label={words.say("private-other")} hint={words.say("private-other-form")} value={state.other} onChange={(other) => talk.prepare({ other })} maxLength={16} autoComplete="off" ident />
            </div>
          )}
        </section>
        {understood !== "none" && (
          <section className="grid gap-3">
            <h2 className="font-semibold">{words.say(understood === "interpreted" && state.other ? "private-read-out" : "private-language")}</h2>
            <Trouble trouble={found.error ? troubleOf(found.error) : undefined} />
            {found.error && <Press onPress={() => void found.refetch()}>{words.say("private-look")}</Press>}
            <Languages packs={found.data ?? []} chosen={state.pack} choose={(pack) => talk.prepare({ pack })} />
          </section>
        )}
      </div>
      <div className="sticky bottom-0 border-t border-line bg-paper">
        <div className="mx-auto flex w-full max-w-4xl gap-3 px-8 py-4">
          <Press onPress={() => talk.back()}>{words.say("private-back")}</Press>
          <div className="grid flex-1">
            <Press weight="primary" isDisabled={!isReady(state)} onPress={() => talk.open()}>
              {words.say(understood === "none" ? "private-no-interpreter" : "private-begin")}
            </Press>
          </div>
        </div>
      </div>
    </>
  );
}

/** Nobody begins before this is said. */
function Alone({ alone, set }: { alone: boolean; set(is: boolean): void }) {
  const words = useWords();
  return (
    <Checkbox isSelected={alone} onChange={set} className="card flex min-h-16 cursor-pointer items-center gap-4 px-5 py-3 text-lg data-selected:border-accent">
      <span aria-hidden="true" className={`grid size-7 shrink-0 place-items-center rounded-lg border-2 ${alone ? "border-accent bg-accent text-on-accent" : "border-edge"}`}>
        {alone && (
          <svg viewBox="0 0 20 20" width="18" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round">
            <path d="M4 10.5 8.5 15 16 6" />
          </svg>
        )}
      </span>
      {words.say("private-alone")}
    </Checkbox>
  );
}
