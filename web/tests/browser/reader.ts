// A swipe reader, as a browser hears it: keys of an American keyboard, whatever keyboard the system believes in.
import type { Page } from "playwright-core";

/** What arrives for the key of a letter of a zone, by what the system believes the keyboard to be. */
export const KEYBOARDS: Record<string, (letter: string) => string> = {
  american: (letter) => letter,
  french: (letter) => FRENCH[letter] ?? letter,
  arabic: (letter) => ARABIC[letter] ?? letter,
};
const FRENCH: Record<string, string> = { A: "Q", Q: "A", Z: "W", W: "Z", M: "?", "1": "&", "2": "é", "3": '"', "4": "'", "5": "(", "6": "-", "7": "è", "8": "_", "9": "ç", "0": "à", "<": "." };
// With the key for capitals held down, as a reader does.
const ARABIC: Record<string, string> = { Q: "َ", W: "ً", E: "ُ", R: "ٌ", T: "لإ", Y: "إ", U: "‘", I: "÷", O: "×", P: "؛", A: "ِ", S: "ٍ", D: "]", F: "[", G: "لأ", H: "أ", J: "ـ", K: "،", L: "/", Z: "~", X: "ْ", C: "}", V: "{", B: "لآ", N: "آ", M: "’", "<": "," };

/** Types a text as the reader does; before its last key it rests for so many milliseconds. */
export async function swiped(page: Page, text: string, keyboard: keyof typeof KEYBOARDS = "american", rest = 0): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const [at, letter] of [...text].entries()) {
    if (rest > 0 && at === text.length - 1) await page.waitForTimeout(rest);
    const pressed = letter === "\n" ? { key: "Enter", code: "Enter", text: "\r", windowsVirtualKeyCode: 13 } : keyOf(letter, KEYBOARDS[keyboard]?.(letter) ?? letter);
    await devtools.send("Input.dispatchKeyEvent", { type: "keyDown", ...pressed });
    await devtools.send("Input.dispatchKeyEvent", { type: "keyUp", ...pressed, text: "" });
  }
  await devtools.detach();
}

function keyOf(letter: string, arrives: string) {
  const code = letter === "<" ? "Comma" : /\d/.test(letter) ? `Digit${letter}` : `Key${letter}`;
  const [shift, placed] = [8, letter === "<" ? 188 : letter.charCodeAt(0)];
  return { key: arrives, code, text: arrives, windowsVirtualKeyCode: placed, modifiers: /\d/.test(letter) ? 0 : shift };
}
