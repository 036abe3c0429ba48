// Language and light of the screen.
import { Button } from "react-aria-components";
import { Segments } from "../parts/Segments.tsx";
import { useSpeak, useWords } from "../words/context.tsx";
import { LANGUAGES, NAMES, SHORT } from "../words/language.ts";
import { choose, useTheme } from "./theme.ts";

export function Controls() {
  const words = useWords();
  const speak = useSpeak();
  const theme = useTheme();
  const other = theme === "dark" ? "light" : "dark";
  return (
    <>
      <div dir="ltr">
        <Segments
          label={words.say("frame-language")}
          chosen={words.language}
          choose={speak}
          segments={LANGUAGES.map((language) => ({
            id: language,
            shown: <span lang={language}>{SHORT[language]}</span>,
            label: NAMES[language],
          }))}
        />
      </div>
      <Button
        aria-label={words.say(`frame-${other}`)}
        onPress={() => choose(other)}
        className="grid size-9 cursor-pointer place-items-center rounded-lg text-soft data-hovered:bg-unknown-soft"
      >
        <svg viewBox="0 0 20 20" width="19" height="19" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.7">
          {theme === "dark" ? (
            <path d="M10 1v2m0 14v2M1 10h2m14 0h2M3.6 3.6 5 5m10 10 1.4 1.4M3.6 16.4 5 15M15 5l1.4-1.4M14 10a4 4 0 1 1-8 0 4 4 0 0 1 8 0z" />
          ) : (
            <path d="M16.5 12.2A7.2 7.2 0 0 1 7.8 3.5a7.2 7.2 0 1 0 8.7 8.7z" />
          )}
        </svg>
      </Button>
    </>
  );
}
