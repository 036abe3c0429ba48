// The vocabulary to choose from: by the way of looking, and searched by any word of a sentence.
import { useState } from "react";
import { Input, SearchField, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useWords } from "../../words/context.tsx";
import { found, type Observation } from "./vocabulary.ts";

type Props = { chosen: readonly Observation[]; choose(chosen: readonly Observation[]): void };

export function Chips({ chosen, choose }: Props) {
  const words = useWords();
  const [text, setText] = useState("");
  const ways = found(text, (code) => words.say(`laboratory-saw-${code}`));
  return (
    <div className="grid gap-3">
      <SearchField aria-label={words.say("laboratory-seen-search")} value={text} onChange={setText}>
        <Input placeholder={words.say("laboratory-seen-search")} className="h-9 w-full rounded-lg border border-edge bg-card px-2.5 text-sm placeholder:text-soft" />
      </SearchField>
      {ways.length === 0 && <p className="text-sm text-soft">{words.say("laboratory-seen-no-such")}</p>}
      {ways.map(({ way, codes }) => (
        <Way key={way} way={way} codes={codes} chosen={chosen} choose={choose} />
      ))}
    </div>
  );
}

/** The observations of one way of looking; what is chosen elsewhere stays chosen. */
function Way({ way, codes, chosen, choose }: Props & { way: string; codes: readonly Observation[] }) {
  const words = useWords();
  const label = words.say(`laboratory-way-${way}`);
  const others = chosen.filter((code) => !codes.includes(code));
  return (
    <div className="grid gap-1.5">
      <h4 className="text-[13px] text-soft">{label}</h4>
      <ToggleButtonGroup
        aria-label={label}
        selectionMode="multiple"
        selectedKeys={codes.filter((code) => chosen.includes(code))}
        onSelectionChange={(keys) => choose([...others, ...codes.filter((code) => keys.has(code))])}
        className="flex flex-wrap gap-1.5"
      >
        {codes.map((code) => (
          <ToggleButton
            key={code}
            id={code}
            className="min-h-9 cursor-pointer rounded-lg border border-line bg-card px-2.5 py-1 text-start text-sm data-hovered:border-edge data-selected:border-accent data-selected:bg-accent-soft data-selected:font-semibold data-selected:text-accent"
          >
            {words.say(`laboratory-saw-${code}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
