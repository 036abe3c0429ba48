// Languages by their own names, so that the person finds theirs.
import { Radio, RadioGroup } from "react-aria-components";
import { useWords } from "../words/context.tsx";
import type { Pack } from "./pack.ts";

type Props = { packs: readonly Pack[]; chosen: Pack | undefined; choose(pack: Pack): void };

export function Languages({ packs, chosen, choose }: Props) {
  const words = useWords();
  const unconfirmed = packs.filter(({ confirmed }) => confirmed === "").length;
  // A star tells some from others; where it would stand at all, the sentence is enough.
  const starred = unconfirmed < packs.length;
  return (
    <>
      <RadioGroup
        aria-label={words.say("private-language")}
        value={chosen?.language ?? null}
        onChange={(language) => {
          const pack = packs.find((one) => one.language === language);
          if (pack) choose(pack);
        }}
        orientation="horizontal"
        className="grid grid-cols-[repeat(auto-fill,minmax(170px,1fr))] gap-3"
      >
        {packs.map(({ language, name, direction, confirmed }) => (
          <Radio
            key={language}
            value={language}
            className="card flex min-h-14 cursor-pointer items-center justify-center gap-1 px-3 text-xl data-hovered:border-accent data-selected:border-accent data-selected:bg-accent-soft data-selected:font-semibold data-selected:text-accent data-selected:outline-2 data-selected:outline-accent"
          >
            <span lang={language} dir={direction}>
              {name}
            </span>
            {starred && confirmed === "" && <span aria-hidden="true">*</span>}
          </Radio>
        ))}
      </RadioGroup>
      {unconfirmed > 0 && (
        <p className="text-sm text-soft">
          {starred && "* "}
          {words.say("private-unconfirmed")}
        </p>
      )}
    </>
  );
}
