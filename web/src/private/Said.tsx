// One page at a time, in very large type: what is asked, three answers of the same weight, and the way back.
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { useWords } from "../words/context.tsx";
import { Bar } from "./Bar.tsx";
import { Listen } from "./Listen.tsx";
import { packs, PAGES, QUESTIONS, soundOf, type Pack } from "./pack.ts";
import { useTalk } from "./useTalk.ts";

export function Said() {
  const words = useWords();
  const [talk, { pack, page: at }] = useTalk();
  const heading = useRef<HTMLHeadingElement>(null);
  // What the page says for the officer, where they read another language.
  const known = useQuery({ queryKey: ["packs"], queryFn: packs, staleTime: Infinity }).data;
  const mine = known?.find(({ language }) => language === words.language);
  useEffect(() => heading.current?.focus(), [at]);
  const page = PAGES[at] ?? "welcome";
  const asks = QUESTIONS.some((question) => question === page);
  useEffect(() => keys(asks ? [() => talk.answer("yes"), () => talk.answer("no"), () => talk.answer()] : []), [talk, asks, at]);
  if (!pack) return null;
  const gloss = mine && mine.language !== pack.language ? mine : undefined;
  const sound = soundOf(pack, page);
  const { language: lang, direction: dir, texts } = pack;
  return (
    <>
      <Bar far={{ at: at + 1, of: PAGES.length }} own={{ text: texts.stop, lang, dir }} />
      <div className="mx-auto grid w-full max-w-6xl flex-1 grid-rows-[1fr_auto] gap-8 px-8 pt-4 pb-8">
        <div className="grid content-center gap-5">
          <div lang={lang} dir={dir} className="grid gap-5">
            <h1 ref={heading} tabIndex={-1} className={`font-semibold outline-none! ${asks ? "text-[clamp(32px,4vw,60px)] leading-snug" : "text-[clamp(24px,2.6vw,40px)] leading-relaxed"}`}>
              {texts[page]}
            </h1>
            {sound && <Listen key={sound} sound={sound} label={texts.listen} />}
          </div>
          {gloss && (
            <p lang={gloss.language} dir={gloss.direction} className="text-lg text-soft">
              {gloss.texts[page]}
            </p>
          )}
        </div>
        {asks ? <Answers pack={pack} gloss={gloss} /> : <Onward pack={pack} gloss={gloss} first={at === 0} />}
      </div>
    </>
  );
}

/** Answers by the keys 1, 2, 3, one press each. */
function keys(does: readonly (() => void)[]): () => void {
  const down = (event: KeyboardEvent) => {
    if (event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
    does[["1", "2", "3"].indexOf(event.key)]?.();
  };
  window.addEventListener("keydown", down);
  return () => window.removeEventListener("keydown", down);
}

type Shown = { pack: Pack; gloss: Pack | undefined };

function Answers({ pack, gloss }: Shown) {
  const [talk] = useTalk();
  return (
    <div className="grid grid-cols-2 gap-4">
      <Large pack={pack} gloss={gloss} says="yes" hint="1" press={() => talk.answer("yes")} />
      <Large pack={pack} gloss={gloss} says="no" hint="2" press={() => talk.answer("no")} />
      <Large pack={pack} gloss={gloss} says="back" small press={() => talk.back()} />
      <Large pack={pack} gloss={gloss} says="skip" hint="3" small press={() => talk.answer()} />
    </div>
  );
}

/** The opening and the end: nothing is asked on these. */
function Onward({ pack, gloss, first }: Shown & { first: boolean }) {
  const words = useWords();
  const [talk] = useTalk();
  return (
    <div className="grid grid-cols-2 gap-4">
      {first ? <span /> : <Large pack={pack} gloss={gloss} says="back" press={() => talk.back()} />}
      <Button onPress={() => talk.answer()} className={`${BUTTON} min-h-24 border-accent bg-accent text-2xl text-on-accent data-hovered:brightness-110`}>
        {words.say("private-onward")}
      </Button>
    </div>
  );
}

const BUTTON = "grid cursor-pointer content-center justify-items-center gap-0.5 rounded-2xl border-2 px-5 py-3 text-center font-semibold";

type Button_ = Shown & { says: "yes" | "no" | "skip" | "back"; press(): void; small?: boolean; hint?: string };

function Large({ pack, gloss, says, press, small = false, hint }: Button_) {
  return (
    <Button onPress={press} className={`${BUTTON} border-edge bg-card data-hovered:bg-accent-soft data-pressed:bg-accent-soft ${small ? "min-h-16 text-xl" : "min-h-24 text-3xl"}`}>
      <span lang={pack.language} dir={pack.direction}>
        {pack.texts[says]}
      </span>{" "}
      <span className="flex items-center gap-2 text-sm font-normal text-soft">
        {gloss && (
          <span lang={gloss.language} dir={gloss.direction}>
            {gloss.texts[says]}
          </span>
        )}
        {hint && <kbd aria-hidden="true" className="font-sans text-xs">{hint}</kbd>}
      </span>
    </Button>
  );
}
