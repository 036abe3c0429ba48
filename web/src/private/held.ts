// The conversation outlives the screen for a while: whoever was timed out and comes back goes on. Nobody else finds it, and it is gone by itself.

export type Held = { account: string; end(): void };

/** After how many milliseconds nobody comes back any more. */
const LONGEST = 20 * 60_000;

let held: Held | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

export const heldOf = (account: string): Held | undefined => (held?.account === account ? held : undefined);

/** Holds a conversation, or goes on holding it: something was done in it. */
export function hold(talk: Held): void {
  if (held !== talk) held?.end();
  held = talk;
  clearTimeout(timer);
  timer = setTimeout(() => letTalkGo(), LONGEST);
}

/** Lets go of the conversation, unless it is this officer's. */
export function letTalkGo(account?: string): void {
  if (!held || held.account === account) return;
  clearTimeout(timer);
  held.end();
  held = undefined;
}
