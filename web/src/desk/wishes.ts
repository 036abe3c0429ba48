// What the quiet key asks for: that somebody speaks with a traveller in private. It outlives the traveller on the desk. It is sent as soon as
// that can be, and where it cannot, the screen says that something was not sent, and never what.
import { ask } from "../api/client.ts";
import { Refused } from "../api/problem.ts";
import type { Contact } from "../api/types.ts";

type Who = Pick<Contact, "id" | "number">;

/** Whom it is for. */
export type For = {
  /** The contact, where there is one by now. */
  finds(): Who | undefined;
  /** Begins a contact for somebody who has none, or none any more. */
  begins(key: string): Promise<Who>;
};

type Wish = For & { of?: Who | undefined; opening: string; key: string; sending: boolean; failed: boolean };

type House = {
  /** Does something until the server has answered. */
  repeat<T>(does: () => Promise<T>): Promise<T>;
  /** The session is over. */
  expired(): void;
  /** Numbers of those for whom something was not sent; one without a contact has an empty one. */
  unsent(numbers: readonly string[]): void;
};

/** How often somebody else may be faster. */
const TRIES = 5;

export class Wishes {
  #held: Wish[] = [];
  constructor(private readonly house: House) {}

  /** Sends one; answers whom it was for, once it has gone. */
  make(whom: For): Promise<Who | undefined> {
    const wish: Wish = { ...whom, opening: crypto.randomUUID(), key: crypto.randomUUID(), sending: false, failed: false };
    this.#held.push(wish);
    return this.#send(wish);
  }

  /** Sends what has not gone. */
  async again(): Promise<void> {
    await Promise.all(this.#held.filter(({ sending }) => !sending).map((wish) => this.#send(wish)));
  }

  /** Whether one for this contact has not gone, and is not on its way either. */
  lacks(id: string): boolean {
    return this.#held.some(({ of, sending }) => of?.id === id && !sending);
  }

  /** Whether one without a contact is on its way. */
  get isBeginning(): boolean {
    return this.#held.some(({ of, sending }) => !of && sending);
  }

  /** Nothing more is sent: for this contact, or at all. */
  drop(id?: string): void {
    this.#held = id === undefined ? [] : this.#held.filter(({ of }) => of?.id !== id);
    this.#say();
  }

  /** What did not go was told by other means. */
  settle(): void {
    this.#held = this.#held.filter(({ failed }) => !failed);
    this.#say();
  }

  async #send(wish: Wish): Promise<Who | undefined> {
    wish.sending = true;
    try {
      const gone = await this.#tell(wish);
      this.#held = this.#held.filter((one) => one !== wish);
      return gone;
    } catch (error) {
      // After signing in again all that did not go is sent.
      wish.failed = true;
      if (error instanceof Refused && error.problem.status === 401) this.house.expired();
      return undefined;
    } finally {
      wish.sending = false;
      this.#say();
    }
  }

  async #tell(wish: Wish, tries = TRIES): Promise<Who> {
    try {
      const who = (wish.of ??= wish.finds() ?? (await this.house.repeat(() => wish.begins(wish.opening))));
      await this.house.repeat(() => ask("post", "/api/contacts/{id}/referral", { at: { id: who.id }, json: { reasons: ["officer"] }, key: wish.key }));
      return who;
    } catch (error) {
      const code = error instanceof Refused && tries > 1 ? error.problem.code : "";
      if (code !== "stale" && code !== "ended") throw error;
      // Somebody else ended the contact; the traveller is still here.
      if (code === "ended") Object.assign(wish, { of: undefined, finds: () => undefined, key: crypto.randomUUID() });
      return this.#tell(wish, tries - 1);
    }
  }

  #said = "";
  #say(): void {
    const numbers = this.#held.filter(({ failed }) => failed).map(({ of }) => of?.number ?? "");
    const said = numbers.join(" ") + numbers.length;
    if (said === (this.#said || "0")) return;
    this.#said = said;
    this.house.unsent(numbers);
  }
}
