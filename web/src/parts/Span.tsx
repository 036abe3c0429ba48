// How long something lasts or lasted: in the two largest units that tell something, as the language writes them.
import type { Words } from "../words/words.ts";
import { LOCALES } from "../words/language.ts";

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1000],
] as const;

/** A duration in words, such as 1 min 12 sec. What is less than a second is none. */
export function span(words: Words, millis: number): string {
  let left = Math.max(0, Math.floor(millis / 1000) * 1000);
  const at = UNITS.findIndex(([, size]) => left >= size);
  const shown = UNITS.slice(at < 0 ? UNITS.length - 1 : at).slice(0, 2);
  const parts = shown.map(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return { count, said: new Intl.NumberFormat(LOCALES[words.language], { style: "unit", unit, unitDisplay: "short" }).format(count) };
  });
  return parts
    .filter(({ count }, place) => place === 0 || count > 0)
    .map(({ said }) => said)
    .join(" ");
}

/** Minutes and more: for ages that are looked at again and again, where seconds would only flicker. */
export const age = (words: Words, millis: number): string => span(words, Math.max(60_000, Math.floor(millis / 60_000) * 60_000));
