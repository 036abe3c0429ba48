// Above every step: of which contact, how far, and the way out.
import { Button } from "react-aria-components";
import { useWords } from "../words/context.tsx";
import { leave } from "./quiet.ts";
import { useTalk } from "./useTalk.ts";

type Props = {
  /** How far the conversation is, of how many pages. */
  far?: { at: number; of: number };
  /** The way out in the person's own language. */
  own?: { text: string; lang: string; dir: "ltr" | "rtl" };
};

export function Bar({ far, own }: Props) {
  const words = useWords();
  const [talk, state] = useTalk();
  return (
    <div className="flex min-h-16 shrink-0 flex-wrap items-center gap-x-6 gap-y-2 px-8 pt-3 print:hidden">
      {state.with && <span className="ident text-soft">{state.with.number}</span>}
      {far && <Dots {...far} />}
      <Button
        onPress={() => leave(talk)}
        className="ms-auto flex min-h-12 cursor-pointer items-center gap-3 rounded-xl border border-edge bg-card px-5 font-semibold data-hovered:bg-unknown-soft"
      >
        {own && (
          <span lang={own.lang} dir={own.dir}>
            {own.text}
          </span>
        )}
        <span className={own ? "sr-only" : ""}>{words.say("private-quiet")}</span>{" "}
        <kbd className="font-sans text-xs font-medium text-soft">Esc</kbd>
      </Button>
    </div>
  );
}

function Dots({ at, of }: { at: number; of: number }) {
  const words = useWords();
  return (
    <span role="img" aria-label={words.say("private-step", { at, of })} className="flex gap-2">
      {Array.from({ length: of }, (_, index) => (
        <span key={index} className={`h-2.5 rounded-full ${index + 1 === at ? "w-7 bg-accent" : "w-2.5 bg-edge"}`} />
      ))}
    </span>
  );
}
