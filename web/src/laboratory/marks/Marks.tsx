// The marks of this window in words: what each shows, and from there what is written down, with its place.
import { Input } from "react-aria-components";
import { Choice } from "../../parts/Choice.tsx";
import { Press } from "../../parts/Press.tsx";
import { useWords } from "../../words/context.tsx";
import { WAYS, type Observation } from "../said/vocabulary.ts";
import { keyOf } from "../layers.ts";
import { cornersOf, type Mark } from "./marks.ts";
import { useMarks } from "./useMarks.tsx";

type Props = { point(corners: number[][] | undefined, key?: string): void; busy: boolean; writes: boolean; write(code: Observation, mark: Mark): void };

export function Marks(props: Props) {
  const words = useWords();
  const [{ marks, before }, change] = useMarks();
  return (
    <section aria-labelledby="lab-marks" className="grid grid-cols-[minmax(0,1fr)] gap-2 border-t border-line pt-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 id="lab-marks" className="text-[13px] font-semibold text-soft">
          {words.say("laboratory-marks")}
        </h3>
        {before.length > 0 && (
          <Press small weight="quiet" onPress={() => change({ does: "undo" })}>
            {words.say("laboratory-mark-undo")}
          </Press>
        )}
      </div>
      <p className="text-sm text-soft">{words.say(marks.length > 0 ? "laboratory-marks-here" : "laboratory-marks-none")}</p>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-2.5">
        {marks.map((mark) => (
          <One key={mark.name} mark={mark} {...props} />
        ))}
      </ul>
    </section>
  );
}

function One({ mark, point, busy, writes, write }: Props & { mark: Mark }) {
  const { name, on, ends, code, note } = mark;
  const words = useWords();
  const [, change] = useMarks();
  const options = [{ id: "", shown: words.say("laboratory-mark-nothing") }, ...WAYS.flatMap(({ codes }) => codes).map((id) => ({ id, shown: words.say(`laboratory-saw-${id}`) }))];
  return (
    <li aria-label={words.say("laboratory-mark", { name })} className="grid grid-cols-[minmax(0,1fr)] gap-2 rounded-xl border border-dashed border-edge p-3">
      <div className="flex flex-wrap items-center gap-2">
        <strong className="rounded-md bg-accent px-2 text-on-accent">{name}</strong>
        <Choice label={words.say("laboratory-mark-what")} chosen={code ?? ""} options={options} choose={(id) => change({ does: "say", name, code: (id || undefined) as Observation | undefined })} />
      </div>
      <Input
        aria-label={words.say("laboratory-mark-note", { name })}
        placeholder={words.say("laboratory-mark-note", { name })}
        value={note}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => change({ does: "say", name, note: event.target.value })}
        className="h-9 w-full rounded-lg border border-line bg-card px-2.5 text-sm placeholder:text-soft"
      />
      <div className="flex flex-wrap gap-1">
        {writes && (
          <Press small isDisabled={busy || !code} onPress={() => code && write(code, mark)}>
            {words.say("laboratory-mark-write")}
          </Press>
        )}
        <Press small weight="quiet" onPress={() => point(cornersOf(ends), keyOf(on))}>
          {words.say("desk-show")}
        </Press>
        <Press small weight="quiet" onPress={() => change({ does: "lift", name })}>
          {words.say("laboratory-mark-lift")}
        </Press>
      </div>
    </li>
  );
}
