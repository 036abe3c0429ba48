// One assessment being made: of which document, at which level, on three axes, and by what was seen.
import { useState } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { Contact, Session } from "../../api/types.ts";
import { Press } from "../../parts/Press.tsx";
import { Segments } from "../../parts/Segments.tsx";
import { useWords } from "../../words/context.tsx";
import { AxisChoice } from "./AxisChoice.tsx";
import { AXIS_NAMES, isWithin, LEVELS, speaks, type Assessed, type Observation } from "./vocabulary.ts";

/** What is said, as it is sent. */
export type Draft = Pick<Assessed, "document" | "level" | "because"> & Partial<Pick<Assessed, "authenticity" | "issuance" | "bearer">>;

type Props = {
  run: Contact["runs"][number];
  session: Session;
  /** What was written down, and may be given as what it goes by. */
  seen: readonly Observation[];
  begin: Draft;
  /** Whether it takes the place of another one. */
  corrects: boolean;
  busy: boolean;
  say(draft: Draft): void;
  leave(): void;
};

export function Assess({ run, session, seen, begin, corrects, busy, say, leave }: Props) {
  const words = useWords();
  const [draft, setDraft] = useState<Draft>(() => ({ document: begin.document, level: begin.level, because: begin.because, authenticity: begin.authenticity ?? null, issuance: begin.issuance ?? null, bearer: begin.bearer ?? null }));
  const change = (some: Partial<Draft>) => setDraft((before) => within({ ...before, ...some }));
  const empty = AXIS_NAMES.every((axis) => !draft[axis]);
  return (
    <section aria-labelledby="lab-assess" className="grid gap-4">
      <h3 id="lab-assess" className="text-[13px] font-semibold text-soft">
        {words.say(corrects ? "laboratory-assess-anew" : "laboratory-assess-say")}
      </h3>
      {run.documents.length > 1 && (
        <Segments
          label={words.say("desk-documents")}
          chosen={String(draft.document)}
          choose={(document) => change({ document: Number(document) })}
          segments={run.documents.map(({ kind, issuer }, index) => ({ id: String(index), shown: words.say("desk-document", { type: words.word("type", kind), issuer: issuer ?? null }) }))}
        />
      )}
      <div className="grid justify-items-start gap-1.5">
        <Segments
          label={words.say("laboratory-level")}
          chosen={draft.level}
          choose={(level) => change({ level })}
          segments={LEVELS.map((id) => ({ id, shown: words.say(`laboratory-level-${id}`), off: !speaks(session, id) }))}
        />
        <p className="text-sm text-soft">{words.hint(`laboratory-level-${draft.level}`)}</p>
        {LEVELS.some((level) => !speaks(session, level)) && <p className="text-sm text-soft">{words.say("laboratory-level-not-all")}</p>}
      </div>
      {AXIS_NAMES.map((axis) => (
        <AxisChoice key={axis} axis={axis} level={draft.level} chosen={draft[axis] ?? ""} choose={(code) => change({ [axis]: code || null })} />
      ))}
      {seen.length > 0 && <Because seen={seen} because={draft.because} choose={(because) => change({ because })} />}
      <div className="flex flex-wrap gap-2">
        <Press weight="primary" isDisabled={busy || empty} onPress={() => say(draft)}>
          {words.say(corrects ? "laboratory-assess-do-anew" : "laboratory-assess-do")}
        </Press>
        {corrects && <Press onPress={leave}>{words.say("desk-back")}</Press>}
      </div>
      {empty && <p className="text-sm text-soft">{words.say("laboratory-assess-empty")}</p>}
    </section>
  );
}

/** What the chosen level does not say is not said. */
const within = (draft: Draft): Draft =>
  AXIS_NAMES.reduce((kept, axis) => (draft[axis] && !isWithin(draft.level, axis, draft[axis]) ? { ...kept, [axis]: null } : kept), draft);

/** What the assessment goes by. */
function Because({ seen, because, choose }: { seen: readonly Observation[]; because: readonly Observation[]; choose(because: Observation[]): void }) {
  const words = useWords();
  return (
    <div className="grid gap-1.5">
      <h4 className="font-semibold">{words.say("laboratory-assess-by")}</h4>
      <ToggleButtonGroup aria-label={words.say("laboratory-assess-by")} selectionMode="multiple" selectedKeys={because.filter((code) => seen.includes(code))} onSelectionChange={(keys) => choose(seen.filter((code) => keys.has(code)))} className="flex flex-wrap gap-1.5">
        {seen.map((code) => (
          <ToggleButton
            key={code}
            id={code}
            className="min-h-9 cursor-pointer rounded-lg border border-line bg-card px-2.5 py-1 text-start text-sm data-hovered:border-edge data-selected:border-accent data-selected:bg-accent-soft data-selected:font-semibold data-selected:text-accent"
          >
            {words.say(`laboratory-saw-${code}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
