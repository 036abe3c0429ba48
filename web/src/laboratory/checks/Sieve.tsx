// Which checks are shown: those of one result, with how many there are of each, and those in which something typed stands.
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { ReactNode } from "react";
import { useWords } from "../../words/context.tsx";
import { ResultSign } from "./ResultSign.tsx";
import { RESULTS, type Result } from "./tree.ts";

/** What did not come out well, everything, or one result. */
export type Sifting = "telling" | "all" | Result;

type Props = { counts: Record<Result, number>; sifting: Sifting; sift(to: Sifting): void; typed: string; type(text: string): void; /** What can be done with the tree. */ children: ReactNode };

export function Sieve({ counts, sifting, sift, typed, type, children }: Props) {
  const words = useWords();
  const all = RESULTS.reduce((sum, result) => sum + counts[result], 0);
  const choices: { id: Sifting; count: number; said: string }[] = [
    { id: "telling", count: all - counts.successful, said: words.say("laboratory-checks-telling") },
    ...RESULTS.map((id) => ({ id, count: counts[id], said: words.word("result", id) })),
    { id: "all", count: all, said: words.say("laboratory-checks-all") },
  ];
  return (
    <div className="grid gap-2.5">
      <ToggleButtonGroup
        aria-label={words.say("laboratory-checks-sift")}
        selectedKeys={[sifting]}
        disallowEmptySelection
        onSelectionChange={(keys) => {
          const found = choices.find(({ id }) => keys.has(id));
          if (found) sift(found.id);
        }}
        className="flex flex-wrap gap-1.5"
      >
        {choices.map(({ id, count, said }) => (
          <ToggleButton
            key={id}
            id={id}
            isDisabled={count === 0 && id !== sifting}
            className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-lg border border-line px-2 text-[13px] text-soft data-disabled:cursor-default data-disabled:text-faint data-hovered:border-edge data-selected:border-accent data-selected:bg-accent-soft data-selected:font-semibold data-selected:text-ink"
          >
            {id !== "telling" && id !== "all" && <ResultSign result={id} size={15} />}
            {said} <span className="tabular-nums">{count}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className="flex flex-wrap items-center gap-2">
        <input
          type="search"
          aria-label={words.say("table-filter", { list: words.say("laboratory-page-checks") })}
          placeholder={words.say("table-filter-short")}
          value={typed}
          onChange={(event) => type(event.target.value)}
          autoComplete="off"
          className="h-9 min-w-32 flex-1 rounded-lg border border-edge bg-card px-3 text-sm placeholder:text-faint"
        />
        {children}
      </div>
    </div>
  );
}
