// Bringing lists: dropped or chosen, shown first, and then taken in, or proposed to a second person.
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import { ask } from "../api/client.ts";
import type { components } from "../api/schema.ts";
import { useDropped } from "../desk/useDropped.ts";
import { Note } from "../parts/Note.tsx";
import { Section } from "../parts/Page.tsx";
import { Press } from "../parts/Press.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";
import { DifferenceShown } from "./DifferenceShown.tsx";

type Brought = components["schemas"]["Brought"];
type How = { decision: string; older: boolean; keep: boolean; signer: File | undefined };
const PLAIN: How = { decision: "", older: false, keep: false, signer: undefined };

function formOf(files: readonly File[], { decision, older, keep, signer }: How, show: boolean): FormData {
  const form = new FormData();
  form.append("import", JSON.stringify({ show, older, keep, decision: decision.trim() || null }));
  for (const file of files) form.append("file", file, file.name);
  if (signer) form.append("signer", signer, signer.name);
  return form;
}

export function Bring() {
  const words = useWords();
  const client = useQueryClient();
  const { busy, trouble, run } = useTry();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [how, setHow] = useState(PLAIN);
  const [brought, setBrought] = useState<Brought>();
  const bring = (given: readonly File[], by: How, show: boolean) =>
    void run(async () => {
      setBrought(undefined);
      setBrought(await ask("post", "/api/trust/imports", { form: formOf(given, by, show) }));
      if (!show) for (const changed of ["trust", "proposals"]) void client.invalidateQueries({ queryKey: [changed] });
    });
  const take = (given: readonly File[]) => {
    if (given.length === 0) return;
    setFiles(given);
    bring(given, how, true);
  };
  const over = useDropped((named) => take(named.map(({ name, file }) => new File([file], name))));
  const shown = brought?.state === "shown" ? brought : undefined;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[2fr_3fr]">
      <div className="grid gap-4">
        <section
          aria-label={words.say("offices-drop")}
          className={`grid justify-items-center gap-3 rounded-card border-2 border-dashed p-8 text-center ${over ? "border-accent bg-accent-soft" : "border-edge"}`}
        >
          <p className="font-semibold">{words.say("offices-drop")}</p>
          <p className="text-sm text-soft">{words.hint("offices-drop")}</p>
          <FileTrigger allowsMultiple onSelect={(list) => take([...(list ?? [])])}>
            <Press isDisabled={busy}>{words.say("desk-choose")}</Press>
          </FileTrigger>
          {files.length > 0 && <bdi className="text-sm break-all text-soft">{words.list(files.map(({ name }) => name))}</bdi>}
        </section>
        <Special how={how} set={setHow} again={files.length > 0 && !busy ? () => bring(files, how, true) : undefined} />
      </div>
      <Section title={words.say("offices-answer")}>
        <Trouble trouble={trouble} />
        {busy && <p className="text-soft">{words.say("offices-looking")}</p>}
        {!brought && !busy && !trouble && <p className="text-soft">{words.say("offices-nothing-brought")}</p>}
        {brought && <Answer brought={brought} />}
        {brought && <DifferenceShown difference={brought.difference} />}
        {shown && (
          <div>
            <Press weight="primary" isDisabled={busy} onPress={() => bring(files, how, false)}>
              {words.say(shown.difference.grounds.length > 0 ? "offices-propose" : "offices-take-in")}
            </Press>
          </div>
        )}
      </Section>
    </div>
  );
}

function Answer({ brought: { state, proposal } }: { brought: Brought }) {
  const words = useWords();
  if (state === "shown") return <p className="text-soft">{words.say("offices-only-shown")}</p>;
  return (
    <Note kind={state === "applied" ? "clear" : "look"} live>
      <p className="font-medium">{words.say(`offices-brought-${state}`)}</p>
      {proposal && (
        <Link to={`/trust/proposals/${proposal.id}` as string} className="text-accent underline">
          {words.say("offices-show-proposal")}
        </Link>
      )}
    </Note>
  );
}

type SpecialProps = { how: How; set(how: How): void; again: (() => void) | undefined };

/** What is not the rule: a list that nobody signed, an older one, a first signer. */
function Special({ how, set, again }: SpecialProps) {
  const words = useWords();
  const check = (name: "older" | "keep") => (
    <label className="flex cursor-pointer items-start gap-2.5 text-sm">
      <input type="checkbox" className="mt-0.5 size-4.5 accent-accent" checked={how[name]} onChange={(event) => set({ ...how, [name]: event.target.checked })} />
      {words.say(`offices-how-${name}`)}
    </label>
  );
  return (
    <details className="card p-5">
      <summary className="cursor-pointer font-semibold">{words.say("offices-special")}</summary>
      <div className="mt-4 grid gap-4">
        <label className="grid gap-1.5 text-sm">
          <span className="font-medium text-soft">{words.say("offices-how-decision")}</span>
          <textarea
            dir="auto"
            rows={3}
            value={how.decision}
            onChange={(event) => set({ ...how, decision: event.target.value })}
            className="w-full rounded-xl border border-edge bg-card p-3 text-base"
          />
          <span className="text-soft">{words.say("offices-how-decision-note")}</span>
        </label>
        {check("older")}
        {check("keep")}
        <div className="flex flex-wrap items-center gap-3 text-sm">
          <FileTrigger onSelect={(list) => set({ ...how, signer: list?.[0] })}>
            <Press small>{words.say("offices-how-signer")}</Press>
          </FileTrigger>
          {how.signer && <bdi className="text-soft">{how.signer.name}</bdi>}
        </div>
        {again && (
          <div>
            <Press small onPress={again}>
              {words.say("offices-look-again")}
            </Press>
          </div>
        )}
      </div>
    </details>
  );
}
