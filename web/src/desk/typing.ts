// Who presses the keys: an officer single ones, and a device that reads a document a run of them.

/** Keys closer together than this are typed by a device. Milliseconds. */
export const TOGETHER = 200;
/** So many of them are a run. */
const RUN = 3;
/** Some readers rest before their last Enter: for so long after a run no Enter is an officer's. Milliseconds. */
const REST = 1000;

type Key = Pick<KeyboardEvent, "key" | "code" | "repeat" | "timeStamp">;

/** Whether a key types a character, on whatever keyboard, or ends a line. */
const isTyped = ({ key, code }: Key) => key === "Enter" || key.length === 1 || /^(Key|Digit|Numpad|Comma|Intl)/.test(code);

export class Typing {
  #run = 0;
  #last = -Infinity;

  /** Hears a key that goes down; answers whether it belongs to what a device types. */
  down(event: Key): boolean {
    const gap = event.timeStamp - this.#last;
    const rests = event.key === "Enter" && this.#run >= RUN && gap < REST;
    if (gap >= TOGETHER && !rests) this.#run = 0;
    const runs = this.#run >= RUN;
    this.#last = event.timeStamp;
    if (isTyped(event) && !event.repeat) this.#run += 1;
    return runs;
  }
}
