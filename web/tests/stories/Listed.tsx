// All stories, and switches for how one is looked at: the language, the light, and how wide the screen is.
import { useState } from "react";
import { LANGUAGES, NAMES } from "../../src/words/language.ts";
import { addressOf, THEMES, useAt, type At } from "./at.ts";
import { STORIES } from "./story.ts";

const WIDTHS = [640, 1024, 1280, 1920] as const;
const titles = [...new Set(STORIES.map(({ title }) => title))];

export function Listed() {
  const asked = useAt();
  const at = { ...asked, id: asked.id || (STORIES[0]?.id ?? "") };
  const [width, setWidth] = useState<number>(1280);
  return (
    <div className="stories">
      <nav aria-label="stories">
        {titles.map((title) => (
          <section key={title}>
            <h2>{title}</h2>
            {STORIES.filter((story) => story.title === title).map(({ id, name }) => (
              <To key={id} at={{ ...at, id }} here={id === at.id} shown={name} />
            ))}
          </section>
        ))}
      </nav>
      <header>
        <div>
          {LANGUAGES.map((language) => (
            <To key={language} at={{ ...at, language }} here={language === at.language} shown={NAMES[language]} />
          ))}
        </div>
        <div>
          {THEMES.map((theme) => (
            <To key={theme} at={{ ...at, theme }} here={theme === at.theme} shown={theme} />
          ))}
        </div>
        <div>
          {WIDTHS.map((one) => (
            <button key={one} type="button" aria-pressed={one === width} onClick={() => setWidth(one)}>
              {one}
            </button>
          ))}
        </div>
      </header>
      <main>
        <iframe title={at.id} src={`?alone${addressOf(at)}`} style={{ width }} />
      </main>
    </div>
  );
}

const To = ({ at, here, shown }: { at: At; here: boolean; shown: string }) => (
  <a href={addressOf(at)} aria-current={here}>
    {shown}
  </a>
);
