// The sitting of an officer outlives the screen: whoever is locked out or timed out, and comes back, finds it. Nobody else does.
import { Sitting } from "./sitting.ts";

let held: { account: string; sitting: Sitting } | undefined;

/** The sitting of an officer at this desk. Another officer's is let go. */
export function sittingOf(account: string): Sitting {
  if (held?.account !== account) {
    letGo();
    held = { account, sitting: new Sitting() };
  }
  return held.sitting;
}

/** Lets go of whatever is held, unless it is this officer's: the shift has ended. */
export function letGo(account?: string): void {
  if (held && held.account === account) return;
  held?.sitting.leave();
  held = undefined;
}
