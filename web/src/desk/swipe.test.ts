import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkDigit, Swipe, understood, zoneIn, type Typed } from "./swipe.ts";

const TD3 = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
const TD1 = ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];

/** What arrives when a reader set to an American keyboard presses keys, and the system believes in another one. */
const AZERTY: Record<string, string> = { A: "Q", Q: "A", Z: "W", W: "Z", M: "?", "1": "&", "2": "é", "3": '"', "4": "'", "5": "(", "6": "-", "7": "è", "8": "_", "9": "ç", "0": "à", "<": "." };
function american(letter: string, believes: (letter: string) => string): Typed {
  if (letter === "\n") return { key: "Enter", code: "Enter", shift: false };
  const code = letter === "<" ? "Comma" : /\d/.test(letter) ? `Digit${letter}` : `Key${letter}`;
  return { key: believes(letter), code, shift: !/\d/.test(letter) };
}
const typed = (lines: string[], believes: (letter: string) => string) => [...`${lines.join("\n")}\n`].map((letter) => american(letter, believes));

test("a zone is understood on an American, a French and an Arabic keyboard", () => {
  for (const zone of [TD3, TD1]) {
    expect(understood(typed(zone, (letter) => letter))).toEqual(zone);
    expect(understood(typed(zone, (letter) => AZERTY[letter] ?? letter))).toEqual(zone);
    expect(understood(typed(zone, () => "ش"))).toEqual(zone);
  }
});

test("a reader that is set to the keyboard of the system is understood by its letters", () => {
  // The letter A stands where an American keyboard has Q.
  const places: Record<string, string> = { A: "KeyQ", Q: "KeyA", Z: "KeyW", W: "KeyZ", M: "Semicolon", "<": "IntlBackslash" };
  const keys = [...`${TD3.join("\n")}\n`].map((letter): Typed => ({ key: letter === "\n" ? "Enter" : letter, code: places[letter] ?? (/\d/.test(letter) ? `Digit${letter}` : `Key${letter}`), shift: false }));
  expect(understood(keys)).toEqual(TD3);
});

test("lines come one by one or all in one, and nothing else is a zone", () => {
  expect(zoneIn(TD3.join(""))).toEqual(TD3);
  expect(zoneIn(TD1.join("\n"))).toEqual(TD1);
  expect(zoneIn("A".repeat(43))).toBeUndefined();
  expect(zoneIn(`${"a".repeat(44)}\n${"A".repeat(44)}`)).toBeUndefined();
  expect(understood([])).toBeUndefined();
});

test("check digits are those of the standard", () => {
  expect(checkDigit("520727")).toBe(3);
  expect(checkDigit("AB2134<<<")).toBe(5);
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a reader is told from a person by its speed", () => {
  const heard = vi.fn();
  const swipe = new Swipe(heard);
  let at = 0;
  const say = (gap: number) => {
    for (const { key, code, shift } of typed(TD3, (letter) => letter)) swipe.down({ key, code, shiftKey: shift, timeStamp: (at += gap) });
    vi.advanceTimersByTime(1000);
    at += 1000;
  };
  say(300);
  expect(heard).not.toHaveBeenCalled();
  say(8);
  expect(heard).toHaveBeenCalledWith(TD3);
});
