// The runs over a contact: run again by the rules and lists of today, and what came out otherwise than before.
import { ask } from "../../api/client.ts";
import { may } from "../../frame/places.ts";
import { Note } from "../../parts/Note.tsx";
import { Press } from "../../parts/Press.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { useWords } from "../../words/context.tsx";
import type { Shown } from "../panels.ts";
import { SubPages } from "../SubPages.tsx";
import { useDone } from "../useExamined.ts";
import { Against } from "./Against.tsx";

export default function Runs({ contact, session, rest }: Shown) {
  const words = useWords();
  const { busy, trouble, done } = useDone(contact.id);
  const { runs, id } = contact;
  const again = () => void done((key) => ask("post", "/api/contacts/{id}/runs", { at: { id }, key }));
  const asked = Number(rest);
  const chosen = Number.isInteger(asked) && asked >= 2 && asked <= runs.length ? asked : runs.length;
  const [before, after] = [runs[chosen - 2], runs[chosen - 1]];
  return (
    <div className="grid gap-4">
      <p>{words.say("laboratory-runs-note")}</p>
      {may(session, "run-again") && runs.length > 0 && (
        <div className="flex flex-wrap items-center gap-3">
          <Press weight="primary" isDisabled={busy} onPress={again}>
            {words.say("laboratory-runs-again")}
          </Press>
          <p className="text-sm text-soft">{words.say("laboratory-runs-keeps")}</p>
        </div>
      )}
      {busy && (
        <Note kind="working" live>
          {words.say("laboratory-runs-busy")}
        </Note>
      )}
      <Trouble trouble={trouble} />
      {runs.length > 2 && (
        <SubPages
          label={words.say("laboratory-runs-pages")}
          contact={id}
          panel="runs"
          here={chosen === runs.length ? "" : String(chosen)}
          pages={runs.slice(1).map((_, index) => ({ id: index + 2 === runs.length ? "" : String(index + 2), shown: words.say("laboratory-runs-pair", { before: index + 1, after: index + 2 }) }))}
        />
      )}
      {before && after ? <Against key={chosen} contact={contact} before={before} after={after} number={chosen} /> : <p className="text-soft">{words.say(runs.length === 0 ? "laboratory-no-run" : "laboratory-runs-once")}</p>}
    </div>
  );
}
