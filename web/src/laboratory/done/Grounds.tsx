// The grounds of an act: those of the legal pack, and a code of the authority's own.
import { Checkbox, CheckboxGroup } from "react-aria-components";
import { Entry } from "../../parts/Entry.tsx";
import { useWords } from "../../words/context.tsx";
import { GROUNDS, isCode, type Act } from "./rules.ts";

type Props = { act: Act; grounds: readonly string[]; give(grounds: string[]): void; own: string; setOwn(own: string): void };

export function Grounds({ act, grounds, give, own, setOwn }: Props) {
  const words = useWords();
  return (
    <div className="grid gap-2.5 rounded-xl bg-paper p-3.5">
      <CheckboxGroup aria-label={words.say("laboratory-grounds")} value={[...grounds]} onChange={give} className="grid gap-0.5">
        <h4 className="font-semibold">{words.say("laboratory-grounds")}</h4>
        {GROUNDS[act].map((code) => (
          <Checkbox key={code} value={code} className="group flex min-h-8 cursor-pointer items-start gap-2.5 rounded-lg px-1 py-1">
            <span aria-hidden="true" className="mt-[3px] grid size-4 shrink-0 place-items-center rounded border border-edge bg-card group-data-selected:border-accent group-data-selected:bg-accent">
              <svg viewBox="0 0 16 16" className="hidden size-3.5 stroke-on-accent group-data-selected:block" fill="none" strokeWidth="2.4">
                <path d="M3.5 8.5l3 3 6-7" />
              </svg>
            </span>
            <span>{words.say(`laboratory-ground-${code}`)}</span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Entry ident label={words.say("laboratory-ground-own")} value={own} onChange={(text) => setOwn(text.trim())} maxLength={63} isInvalid={own !== "" && !isCode(own)} hint={own !== "" && !isCode(own) ? words.say("laboratory-ground-no-code") : ""} autoComplete="off" />
    </div>
  );
}
