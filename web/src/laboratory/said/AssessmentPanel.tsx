// What officers make of a document: what was said so far, and what is said next.
import { useState } from "react";
import { ask } from "../../api/client.ts";
import { Trouble } from "../../parts/Trouble.tsx";
import { useWords } from "../../words/context.tsx";
import type { Shown } from "../panels.ts";
import { useDone } from "../useExamined.ts";
import { Assess, type Draft } from "./Assess.tsx";
import { SaidSoFar } from "./SaidSoFar.tsx";
import { LEVELS, speaks, unweighed, type Assessed } from "./vocabulary.ts";

export default function AssessmentPanel({ contact, session }: Shown) {
  const words = useWords();
  const { busy, trouble, done } = useDone(contact.id);
  const [corrected, correct] = useState<Assessed>();
  const run = contact.runs.at(-1);
  const at = { id: contact.id };
  const takeBack = (version: number) => done((key) => ask("post", "/api/contacts/{id}/corrections", { at, json: { withdrawn: version }, key }));
  // The new word comes first: if the old one cannot be taken back, both stand, and nothing is lost.
  const say = async (draft: Draft) => {
    const said = await done((key) => ask("post", "/api/contacts/{id}/assessments", { at, json: { ...draft, run: run?.id ?? null }, key }));
    if (!said) return;
    if (corrected && (await takeBack(corrected.version))) correct(undefined);
  };
  const over = contact.phase === "ended" || contact.phase === "merged";
  const level = LEVELS.findLast((one) => one !== "opinion" && speaks(session, one));
  return (
    <div className="grid gap-5">
      {contact.wants_assessment && <p className="rounded-xl bg-look-soft p-3 text-sm">{words.say("laboratory-assess-wanted")}</p>}
      <SaidSoFar contact={contact} busy={busy} correct={over ? undefined : correct} takeBack={(version) => void takeBack(version)} />
      <Trouble trouble={trouble} />
      {over ? (
        <p className="text-soft">{words.say("laboratory-assess-over")}</p>
      ) : !run ? (
        <p className="text-soft">{words.say("laboratory-no-run")}</p>
      ) : level ? (
        <Assess
          key={`${corrected?.version ?? "new"} ${contact.assessments.at(-1)?.version ?? 0} ${contact.observations.at(-1)?.version ?? 0}`}
          run={run}
          session={session}
          seen={[...new Set(contact.observations.map(({ code }) => code))]}
          begin={corrected ?? { document: 0, level, because: unweighed(contact) }}
          corrects={corrected !== undefined}
          busy={busy}
          say={(draft) => void say(draft)}
          leave={() => correct(undefined)}
        />
      ) : (
        <p className="text-soft">{words.say("laboratory-assess-may-not")}</p>
      )}
    </div>
  );
}
