// Keys of the desk. One press is one traveller: what is held down, or typed by a reader, passes nobody.

import { TOGETHER, Typing } from "./typing.ts";

export type Keyed = "next" | "second" | "private" | "order";

const KEYS: Record<string, Keyed> = { Enter: "next", F2: "second", F3: "private", F4: "order" };

export class Keys {
  #down = new Set<string>();
  #typing = new Typing();
  #last = -Infinity;

  /** What a key that goes down means here; nothing where it is held, or is one of a device's. */
  down(event: Pick<KeyboardEvent, "key" | "code" | "repeat" | "timeStamp" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">): Keyed | undefined {
    const [held, gap, typed] = [this.#down.has(event.code) || event.repeat, event.timeStamp - this.#last, this.#typing.down(event)];
    this.#down.add(event.code);
    this.#last = event.timeStamp;
    // A short code of a reader is no run, and no officer is as fast before the key that lets a traveller pass.
    if (held || typed || (event.key === "Enter" && gap < TOGETHER)) return undefined;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
    return KEYS[event.key];
  }

  up(event: Pick<KeyboardEvent, "code">): void {
    this.#down.delete(event.code);
  }

  /** The window lost the keyboard: whatever is held now was pressed elsewhere. */
  blur(): void {
    this.#down.clear();
  }
}

/** Whether a key belongs to what has the focus: a field, a button, a menu. */
export function isTaken(target: EventTarget | null, key: Keyed): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=menu]")) return true;
  return key === "next" && target.closest("button, a, [role=button]") !== null;
}
