// The language that is spoken on this screen, and its words.
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { LOCALES, directionOf, spoken, type Language } from "./language.ts";
import { load } from "./load.ts";
import type { Words } from "./words.ts";
import { recall, keep } from "../frame/settings.ts";

type Spoken = { words: Words; speak(language: Language): void };

const Context = createContext<Spoken | null>(null);

/** Everything below speaks one language. With words given it speaks these, which tests do. */
export function Speaking({ children, given }: { children: ReactNode; given?: Words }) {
  const [words, setWords] = useState<Words | null>(given ?? null);
  const [language, setLanguage] = useState<Language>(() => given?.language ?? recall("language") ?? spoken(navigator.languages));
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    if (!given) void load(language).then(
        (loaded) => wanted && setWords(loaded),
        // The language that is spoken already stays; where there is none yet, it is tried again.
        () => wanted && setTimeout(() => setTries((before) => before + 1), 1000),
      );
    return () => {
      wanted = false;
    };
  }, [language, given, tries]);
  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.language;
    document.documentElement.dir = directionOf(words.language);
  }, [words]);
  const value = useMemo(() => {
    const speak = (chosen: Language) => {
      keep("language", chosen);
      setLanguage(chosen);
    };
    return words && { words, speak };
  }, [words]);
  if (!value) return null;
  return (
    <Context value={value}>
      <I18nProvider locale={LOCALES[value.words.language]}>{children}</I18nProvider>
    </Context>
  );
}

type WordingProps = { file: string; /** What stands here until the words are there. */ meanwhile?: ReactNode; children: ReactNode };

/** Everything below says what this file has too: the words of one place. */
export function Wording({ file, meanwhile = <main className="flex-1" aria-busy="true" />, children }: WordingProps) {
  const { words: outer, speak } = useSpoken();
  const [words, setWords] = useState<Words | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    void load(outer.language, [file]).then(
      (loaded) => wanted && setWords(loaded),
      () => wanted && setTimeout(() => setTries((before) => before + 1), 1000),
    );
    return () => {
      wanted = false;
    };
  }, [outer.language, file, tries]);
  const value = useMemo(() => words && { words, speak }, [words, speak]);
  // The place is not shown in two languages at once, nor without words.
  if (!value || value.words.language !== outer.language) return meanwhile;
  return <Context value={value}>{children}</Context>;
}

function useSpoken(): Spoken {
  const spoken = use(Context);
  if (!spoken) throw new Error("a part that speaks stands inside of Speaking");
  return spoken;
}

export const useWords = (): Words => useSpoken().words;
export const useSpeak = (): ((language: Language) => void) => useSpoken().speak;
