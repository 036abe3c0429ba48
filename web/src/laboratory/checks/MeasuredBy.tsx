// Of a check that measures: how far from its threshold it came out, and the threshold (TR-03135-1, 5.7.3.12.1).
import type { Check } from "../../api/types.ts";
import { Fact } from "../../parts/Facts.tsx";
import { useWords } from "../../words/context.tsx";

export function Measured({ check: { margin, limit, uuid, generic } }: { check: Check }) {
  const words = useWords();
  return (
    <>
      {margin !== undefined && <Fact name={words.say("laboratory-check-margin")}>{words.say("laboratory-check-margin-of", { margin: margin.toFixed(3) })}</Fact>}
      {limit && (
        <Fact name={words.say("laboratory-check-limit")}>{words.say(`laboratory-check-${limit.good}`, { value: String(limit.value), unit: words.word("unit", limit.unit) })}</Fact>
      )}
      {(generic ?? uuid) && (
        <Fact name={words.say("laboratory-check-routine")}>
          <bdi dir="ltr" className="font-mono text-[12px] [overflow-wrap:anywhere]">
            {[generic, uuid].filter(Boolean).join(" · ")}
          </bdi>
        </Fact>
      )}
    </>
  );
}
