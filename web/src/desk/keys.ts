// Keys of the desk. One press is one traveller: what is held down, or typed by a reader, passes nobody.

export type Keyed = "next" | "second" | "private" | "order";

const KEYS: Record<string, Keyed> = { Enter: "next", F2: "second", F3: "private", F4: "order" };
/** Keys closer together than this are typed by a device. Milliseconds. */
const DEVICE = 60;

export class Keys {
  #down = new Set<string>();
  #last = -Infinity;

  /** What a key that goes down means here; nothing where it is held, or is one of a device's. */
  down(event: Pick<KeyboardEvent, "key" | "code" | "repeat" | "timeStamp" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">): Keyed | undefined {
    const [held, gap] = [this.#down.has(event.code) || event.repeat, event.timeStamp - this.#last];
    this.#down.add(event.code);
    this.#last = event.timeStamp;
    if (held || gap < DEVICE || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
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
