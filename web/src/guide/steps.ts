// What comes next in a guided inspection, out of what lies on the desk and what was done. In the memory of this window alone.
import type { SummaryKind } from "../desk/summary.ts";

export type Step = "left" | "take" | "watch" | "compare" | "hand" | "other" | "refer" | "after" | "private" | "done";
/** What was done so far: a traveller went on, one was sent to the second line, and the quiet key was told of. */
export type Done = { went: boolean; sent: boolean; told: boolean };

const ON_DESK: Partial<Record<SummaryKind, Step>> = { working: "watch", clear: "compare", incomplete: "hand", second: "refer", look: "refer", sent: "after" };

/** The one thing to do now; `left` is whether somebody was on the desk when the window was loaded again. */
export function stepOf({ went, sent, told }: Done, kind: SummaryKind, left = false): Step {
  const now = left ? "left" : ON_DESK[kind];
  if (now) return now;
  if (went && sent) return told ? "done" : "private";
  return went ? "other" : "take";
}

/** The document to take at a step. */
export const LEADS: Partial<Record<Step, string>> = { take: "passport", other: "mrz-name" };

type State = Done & { account: string; off: boolean };
const fresh = (account: string): State => ({ account, off: false, went: false, sent: false, told: false });

/** A guided inspection of one officer after the other. */
export class Guide {
  #state: State = fresh("");
  /** The traveller on the desk may go on. */
  #ready = false;
  #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly state = (): State => this.#state;

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }

  /** Another officer begins at the beginning. */
  sees(account: string): void {
    if (this.#state.account !== account) this.#set(fresh(account));
  }

  /** The desk says something else now; `ended` is whether a traveller has just left it. */
  looks(kind: SummaryKind, ended: boolean): void {
    if (kind === "clear" || kind === "incomplete") this.#ready = true;
    if (kind === "sent") {
      this.#ready = false;
      if (!this.#state.sent) this.#set({ sent: true });
    }
    // Somebody else ended it: the traveller did not go on from here.
    if (kind === "over") this.#ready = false;
    if (kind !== "waiting") return;
    if (ended && this.#ready && !this.#state.went) this.#set({ went: true });
    this.#ready = false;
  }

  told(): void {
    this.#set({ told: true });
  }
  /** Shows the guide, or puts it away; what was done stays done. */
  turn(off: boolean): void {
    const ended = this.#state.went && this.#state.sent && this.#state.told;
    this.#set(ended && !off ? { ...fresh(this.#state.account) } : { off });
  }
}

export const guide = new Guide();
