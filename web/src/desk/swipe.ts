// A swipe reader types the machine readable zone like a very fast person. It is told by its speed, and understood whatever keyboard
// the system believes in: by the letters that arrive, or by the places of the keys, whichever makes a zone.

import { TOGETHER } from "./typing.ts";

const SHORTEST = 30;

export type Typed = { key: string; code: string; shift: boolean };

/** The places of the keys that a zone needs, as a reader set to an American keyboard presses them. */
function byPlace({ key, code, shift }: Typed): string {
  if (key === "Enter") return "\n";
  if (/^Key[A-Z]$/.test(code)) return code.slice(3);
  if (/^(Digit|Numpad)\d$/.test(code)) return code.slice(-1);
  return (code === "Comma" && shift) || code === "IntlBackslash" ? "<" : "";
}

function byLetter({ key }: Typed): string {
  if (key === "Enter") return "\n";
  return key.length === 1 ? key.toUpperCase() : "";
}

const SHAPES: readonly (readonly [lines: number, length: number])[] = [
  [2, 44],
  [2, 36],
  [3, 30],
];

/** The lines of a zone, where a text is one. */
export function zoneIn(text: string): string[] | undefined {
  const lines = text.split("\n").filter(Boolean);
  for (const [count, length] of SHAPES) {
    const cut = lines.length === 1 && lines[0]?.length === count * length ? Array.from({ length: count }, (_, at) => text.trim().slice(at * length, (at + 1) * length)) : lines;
    if (cut.length === count && cut.every((line) => line.length === length && /^[A-Z0-9<]+$/.test(line)) && /^[A-Z]/.test(cut[0] ?? "")) return cut;
  }
  return undefined;
}

/** The zone that was typed; of two that it could be the one with more check digits that hold. */
export function understood(typed: readonly Typed[]): string[] | undefined {
  const ways = [byLetter, byPlace].map((way) => zoneIn(typed.map(way).join("")));
  const found = ways.filter((zone): zone is string[] => zone !== undefined);
  return found.sort((a, b) => held(b) - held(a))[0];
}

const WEIGHTS = [7, 3, 1];
const valueOf = (letter: string) => (letter === "<" ? 0 : /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 55);

/** The check digit over characters (Doc 9303-3, 4.9). */
export function checkDigit(text: string): number {
  return [...text].reduce((sum, letter, at) => sum + valueOf(letter) * (WEIGHTS[at % 3] ?? 0), 0) % 10;
}

/** Where the number, the date of birth and the date of expiry stand with their check digits, by layout. */
function held(zone: readonly string[]): number {
  const [first = "", second = ""] = zone;
  const parts =
    zone.length === 3
      ? [first.slice(5, 15), second.slice(0, 7), second.slice(8, 15)]
      : [second.slice(0, 10), second.slice(13, 20), second.slice(21, 28)];
  return parts.filter((part) => String(checkDigit(part.slice(0, -1))) === part.slice(-1)).length;
}

/** Hears keys, and tells a zone when one was typed. */
export class Swipe {
  #typed: Typed[] = [];
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly heard: (zone: string[]) => void) {}

  down({ key, code, shiftKey, timeStamp }: Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "timeStamp">): void {
    if (timeStamp - this.#last > TOGETHER) this.#typed = [];
    this.#last = timeStamp;
    this.#typed.push({ key, code, shift: shiftKey });
    clearTimeout(this.#timer);
    if (this.#typed.length >= SHORTEST) this.#timer = setTimeout(() => this.#end(), TOGETHER);
  }

  #end(): void {
    const zone = understood(this.#typed);
    this.#typed = [];
    if (zone) this.heard(zone);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
