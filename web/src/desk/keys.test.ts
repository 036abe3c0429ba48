import { expect, test } from "vitest";
import { isTaken, Keys } from "./keys.ts";

const key = (name: string, timeStamp: number, more: Partial<KeyboardEvent> = {}) =>
  ({ key: name, code: name, repeat: false, timeStamp, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more }) as KeyboardEvent;

test("a key that is held is one press, however often the system says it", () => {
  const keys = new Keys();
  expect(keys.down(key("Enter", 1000))).toBe("next");
  for (let at = 1500; at < 5000; at += 30) expect(keys.down(key("Enter", at, { repeat: true }))).toBeUndefined();
  // A system that does not say that it repeats.
  expect(keys.down(key("Enter", 6000))).toBeUndefined();
  keys.up(key("Enter", 6100));
  expect(keys.down(key("Enter", 7000))).toBe("next");
});

test("what a reader types passes nobody", () => {
  const keys = new Keys();
  let at = 1000;
  for (const letter of "P<UTOERIKSSON") keys.down(key(letter, (at += 12)));
  expect(keys.down(key("Enter", at + 12))).toBeUndefined();
});

test.each([
  ["all at once", 12, 12],
  ["with a rest before its Enter", 12, 120],
  ["with a long rest before its Enter", 12, 500],
  ["slowly", 120, 120],
])("a reader that types %s passes nobody", (_, gap, rest) => {
  const keys = new Keys();
  let at = 1000;
  for (const letter of "P<UTOERIKSSON") keys.down(key(letter, (at += gap)));
  expect(keys.down(key("Enter", (at += rest)))).toBeUndefined();
  keys.up(key("Enter", at + 5));
  expect(keys.down(key("Enter", at + 1500))).toBe("next");
});

test("a code of two characters passes nobody, and a key of the desk is heard however fast it comes", () => {
  const keys = new Keys();
  for (const [at, letter] of [...["7", "4"].entries()]) keys.down(key(letter, 1000 + at * 10));
  expect(keys.down(key("Enter", 1130))).toBeUndefined();
  const others = new Keys();
  others.down(key("Tab", 1000));
  expect(others.down(key("F3", 1040))).toBe("private");
});

test("keys with others mean something else", () => {
  expect(new Keys().down(key("Enter", 1000, { ctrlKey: true }))).toBeUndefined();
  expect(new Keys().down(key("F2", 1000))).toBe("second");
  expect(new Keys().down(key("F3", 1000))).toBe("private");
  expect(new Keys().down(key("a", 1000))).toBeUndefined();
});

test("a key belongs to the field or button that has the focus", () => {
  document.body.innerHTML = "<input><button></button><p></p>";
  const at = (name: string) => document.querySelector(name);
  expect(isTaken(at("input"), "next")).toBe(true);
  expect(isTaken(at("button"), "next")).toBe(true);
  expect(isTaken(at("button"), "second")).toBe(false);
  expect(isTaken(at("p"), "next")).toBe(false);
});
