// Papers of a contact: which one, and in which language. The language of who reads it is asked and never assumed.
import type { Contact, Session } from "../api/types.ts";
import { Note } from "../parts/Note.tsx";
import { Press } from "../parts/Press.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useWords } from "../words/context.tsx";
import { LANGUAGES, NAMES, SHORT, type Language } from "../words/language.ts";
import { lacks, papersOf, type Kind } from "./papers.ts";
import { usePaper, type Made } from "./usePaper.ts";

export function Papers({ contact, session }: { contact: Contact; session: Session }) {
  const words = useWords();
  const { busy, trouble, made, make } = usePaper(contact.id);
  const papers = papersOf(session);
  if (papers.length === 0) return <p className="text-soft">{words.say("laboratory-paper-none")}</p>;
  return (
    <div className="grid gap-4">
      <p className="text-soft">{words.say("laboratory-paper-lead")}</p>
      <Trouble trouble={trouble} />
      <Shown made={made} />
      <ul>
        {papers.map((kind) => (
          <li key={kind} className="grid gap-2 border-b border-line py-3.5 first:pt-0 last:border-0">
            <div>
              <h3 className="font-semibold">{words.say(`laboratory-paper-${kind}`)}</h3>
              <p className="text-sm text-soft">{words.say(lacks(kind, contact) ? `laboratory-paper-lacks-${kind}` : `laboratory-paper-for-${kind}`)}</p>
            </div>
            {!lacks(kind, contact) && <Tongues label={words.say(`laboratory-paper-${kind}`)} busy={busy} choose={(language) => void make(kind, language)} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One paper alone, small and calm: beside what led to it. */
export function OnePaper({ contact, kind }: { contact: string; kind: Kind }) {
  const words = useWords();
  const { busy, trouble, made, make } = usePaper(contact);
  return (
    <div className="grid gap-1.5">
      <p className="text-sm text-soft">{words.say(`laboratory-paper-${kind}`)}</p>
      <Tongues short label={words.say(`laboratory-paper-${kind}`)} busy={busy} choose={(language) => void make(kind, language)} />
      <Trouble trouble={trouble} />
      <Shown made={made} />
    </div>
  );
}

type TongueProps = { label: string; busy: boolean; short?: boolean; choose(language: Language): void };

/** The languages by their own names, so that the reader can point at theirs. */
function Tongues({ label, busy, short = false, choose }: TongueProps) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-1.5">
      {LANGUAGES.map((language) => (
        <Press key={language} small isDisabled={busy} aria-label={short ? `${SHORT[language]} · ${NAMES[language]}` : NAMES[language]} onPress={() => choose(language)}>
          <span lang={language}>{(short ? SHORT : NAMES)[language]}</span>
        </Press>
      ))}
    </div>
  );
}

/** That it was made, and the way to it where the browser let no window open. */
function Shown({ made }: { made: Made | undefined }) {
  const words = useWords();
  if (!made) return null;
  return (
    <Note kind="clear" live>
      {words.say("laboratory-paper-made", { paper: words.say(`laboratory-paper-${made.kind}`) })}{" "}
      <a href={made.url} target="_blank" className="text-accent underline">
        {words.say("laboratory-paper-again")}
      </a>
    </Note>
  );
}
