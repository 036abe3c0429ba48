// Light tables that are moved and enlarged together: where one is led, the others follow.
import type { View } from "./arranged.ts";

type Follower = { follow(view: Pick<View, "zoom" | "centre">): void };

export class Together {
  readonly #tables = new Set<Follower>();
  #leader: Follower | undefined;
  #seen: View | undefined;

  /** Another table lies beside: it looks where the first one does. */
  join(table: Follower): void {
    this.#tables.add(table);
    this.#leader ??= table;
    if (this.#seen && table !== this.#leader) table.follow(this.#seen);
  }

  leave(table: Follower): void {
    this.#tables.delete(table);
    if (this.#leader === table) [this.#leader] = this.#tables;
  }

  /** Somebody's hand is on this one now. */
  lead(table: Follower): void {
    this.#leader = table;
  }

  /** A table looks elsewhere. Only the one that is led takes others with it. */
  moved(table: Follower, view: View): void {
    if (table !== this.#leader) return;
    this.#seen = view;
    for (const other of this.#tables) if (other !== table) other.follow(view);
  }
}
