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
