// One traveller at this desk: what was dropped, what the server found, what the officer did. In memory alone, until the next one.
import { ask, bytes as fetched } from "../api/client.ts";
import { follow } from "../api/events.ts";
import { isLost, reached } from "../api/network.ts";
import { NetworkLost, Refused, troubleOf, type Trouble } from "../api/problem.ts";
import type { Act, Claim, Contact, Direction, Open, Tree } from "../api/types.ts";
import { Wishes } from "./wishes.ts";
import { shownFrom, sorted, type Light, type Named, type Piece } from "./evidence.ts";

export type State = {
  contact?: Contact | undefined;
  tree?: Tree | undefined;
  /** The tree is of a part of the evidence. */
  partial: boolean;
  pieces: readonly Piece[];
  /** Names of what was dropped and is no evidence. */
  aside: readonly string[];
  /** Something is on its way to the server. */
  working: boolean;
  /** It waits for the server to be reached again. */
  waiting: boolean;
  trouble?: Trouble | undefined;
  /** The number of the traveller before. */
  before?: string | undefined;
  /** The vehicle or family whose travellers come one after the other. */
  group?: string | undefined;
  /** Contacts of it with whom somebody speaks in private: their tiles say nothing of that. */
  hushed: readonly string[];
  /** Numbers of those for whom something could not be sent, whoever lies on the desk by now; one without a contact has an empty one. */
  unsent: readonly string[];
};

export type Place = { post: string; lane: string; direction: Direction };

const EMPTY: State = { partial: false, pieces: [], aside: [], working: false, waiting: false, hushed: [], unsent: [] };
const BUSY = 1000;
/** A chip has sixteen files and a few more, a page six pictures: more than this is more than one document. */
const MOST = 64;

export class Sitting {
  #state: State = EMPTY;
  #listeners = new Set<() => void>();
  #sends: Promise<void> = Promise.resolve();
  #stop: (() => void) | undefined;
  /** Which traveller this is: what comes back for the one before changes nothing. */
  #turn = 0;
  /** The officer has asked for a private conversation. Nothing on the screen says so. */
  #silent = false;

  readonly #wishes = new Wishes({
    repeat: (does) => this.#repeat(does),
    expired: () => this.expired(),
    unsent: (unsent) => this.#set({ unsent }),
  });
  /** Nobody sits here any more: what waits for the server is not sent in the name of whoever comes. */
  #left = false;

  /** Tells that the session is over: the same officer may sign in again, and go on. */
  expired: () => void = () => undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly state = (): State => this.#state;
  /** Nobody has left this desk since the window was loaded. */
  get isFresh(): boolean {
    return this.#turn === 0;
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }

  /** Takes files in: they are shown at once, and sent one lot after the other. */
  async take(files: readonly Named[], place: Place, light: Light): Promise<void> {
    if (files.length > MOST) return this.#set({ trouble: { code: "too-many-files", args: { count: String(files.length) } } });
    const turn = this.#turn;
    const { pieces, aside } = await sorted(files, light, this.#state.pieces.map(({ label }) => label));
    if (turn !== this.#turn) return;
    this.#set({ pieces: [...this.#state.pieces, ...pieces], aside, trouble: undefined, before: undefined, working: this.#state.working || pieces.length > 0 });
    if (pieces.length > 0) this.#queue(() => this.#send(place));
  }

  /** Goes on with a contact that is open. */
  async resume(id: string): Promise<void> {
    const turn = this.#turn;
    this.#set({ working: true, trouble: undefined });
    this.#queue(async () => {
      const contact = await ask("get", "/api/contacts/{id}", { at: { id } });
      if (turn !== this.#turn) return;
      // What the quiet key asked for did not go: still no key lets this traveller pass.
      if (this.#wishes.lacks(id)) this.#silent = true;
      await this.#learn(contact);
      this.#follow(id);
      await this.#fetchPieces(contact);
    });
  }

  /** Clears the window for another traveller of the group; the contact stays as it is. What is still on its way is not left behind. */
  setAside(): void {
    if (!this.#state.working) this.clear();
  }

  /** Turns to another traveller of the group, whoever lies on the desk. */
  turnTo(id: string): void {
    if (this.#state.working) return;
    this.setAside();
    void this.resume(id);
  }

  /** Admits the traveller, where nothing was found and the officer has compared the faces; the contact ends with it. */
  next(): void {
    const { contact } = this.#state;
    if (!contact) return;
    if (this.#silent || contact.phase !== "open") return this.clear(contact.number);
    this.#act(contact, { act: "admit", basis: "nothing-found", end: true });
  }

  /** Admits the traveller for reasons, where not everything could be checked. */
  admit(reasons: readonly string[]): void {
    const { contact } = this.#state;
    if (!contact) return;
    if (this.#silent) return this.clear(contact.number);
    this.#act(contact, { act: "admit", basis: { reasons: [...reasons] }, end: true });
  }

  /** Admits the traveller by an order of the post, where nothing but what it relaxes is missing and the officer has compared the faces. */
  relieve(order: string): void {
    const { contact } = this.#state;
    if (!contact) return;
    if (this.#silent) return this.clear(contact.number);
    this.#act(contact, { act: "admit", basis: { relaxed: order }, end: true });
  }

  /** The traveller wants to leave again. Nobody does before the questions in private: then the server says so. */
  withdraw(): void {
    const { contact } = this.#state;
    if (!contact) return;
    if (this.#silent) return this.clear(contact.number);
    this.#act(contact, { act: "withdrew", basis: { reasons: ["own-will"] }, end: true });
  }

  #act(contact: Contact, json: Act): void {
    const turn = this.#turn;
    this.#set({ working: true, trouble: undefined });
    this.#queue(async (key) => {
      try {
        await ask("post", "/api/contacts/{id}/acts", { at: { id: contact.id }, json, key });
      } catch (error) {
        // Sent on from elsewhere a moment ago, perhaps after a word in private: this screen does not tell.
        if (!(error instanceof Refused && error.problem.code === "referred")) throw error;
        this.#hush(contact);
      }
      if (turn === this.#turn) this.clear(contact.number);
    });
  }

  /** Sends the traveller to the second line. */
  refer(): void {
    const { contact } = this.#state;
    if (!contact || contact.phase !== "open") return;
    const turn = this.#turn;
    this.#silent = false;
    this.#set({ working: true, trouble: undefined });
    this.#queue(async (key) => {
      const referred = await ask("post", "/api/contacts/{id}/referral", { at: { id: contact.id }, json: { reasons: ["checks"] }, key });
      if (turn !== this.#turn) return;
      this.#silent = false;
      this.#wishes.drop(contact.id);
      this.#set({ contact: referred, hushed: this.#state.hushed.filter((id) => id !== contact.id) });
    });
  }

  /** Has somebody speak with the traveller in private. Nothing on the screen changes, unless it cannot be sent. */
  speak(place: Place): void {
    const { contact, pieces, working } = this.#state;
    if (contact?.phase === "referred") return;
    if (contact?.phase === "open") return this.#speakOf(contact, place);
    if (contact || (pieces.length === 0 && !working)) return this.#speakOfNobody(place);
    // The contact is about to begin.
    if (this.#silent) return;
    this.#silent = true;
    const turn = this.#turn;
    void this.#sends.then(() => {
      const begun = turn === this.#turn ? this.#state.contact : undefined;
      if (begun) this.#hush(begun);
      void this.#wishes.make({ finds: () => (turn === this.#turn ? this.#state.contact : undefined), begins: this.#begins(place) });
    });
  }

  #speakOf(contact: Contact, place: Place): void {
    // Where it did not go, the same key sends it again.
    if (this.#silent) return void (this.#wishes.lacks(contact.id) && this.#wishes.again());
    this.#hush(contact);
    void this.#wishes.make({ finds: () => contact, begins: this.#begins(place) });
  }

  /** Somebody without papers: they get a contact of their own, and the next document is not theirs. */
  #speakOfNobody(place: Place): void {
    if (this.#wishes.isBeginning) return;
    const [turn, begins] = [this.#turn, this.#begins(place)];
    void this.#wishes.make({ finds: () => undefined, begins }).then((gone) => {
      // As after every traveller.
      if (gone && turn === this.#turn && this.#state.pieces.length === 0 && !this.#state.contact) this.#set({ before: gone.number });
    });
  }

  #begins(place: Place): (key: string) => Promise<Contact> {
    const { group } = this.#state;
    return async (key) => {
      const begun = await this.#begin(place, group, key);
      this.#state = { ...this.#state, hushed: [...this.#state.hushed, begun.id] };
      return begun;
    };
  }

  /** What did not go was told by other means. */
  settle(): void {
    this.#wishes.settle();
  }

  /** Whoever sat here does not come back. */
  leave(): void {
    this.#left = true;
    this.#wishes.drop();
    this.gather(undefined);
    this.clear();
  }

  /** From now on nothing on the screen tells what becomes of this traveller. */
  #hush(contact: Contact): void {
    this.#silent = true;
    this.#state = { ...this.#state, hushed: [...this.#state.hushed, contact.id] };
  }

  /** The desk is empty again. */
  clear(before?: string): void {
    this.#turn += 1;
    this.#silent = false;
    this.#bundles.clear();
    this.#stop?.();
    this.#stop = undefined;
    for (const { url } of this.#state.pieces) if (url) URL.revokeObjectURL(url);
    const { group, hushed, unsent } = this.#state;
    this.#state = { ...EMPTY, group, hushed, unsent };
    this.#set({ before });
  }

  /** The travellers who come now belong together; or, without one, no more. */
  gather(group: string | undefined): void {
    this.#set({ group, hushed: [] });
  }

  /** Takes what a device left at the post: it belongs to this traveller. */
  drop(drop: string, place: Place): void {
    this.#set({ working: true, trouble: undefined, before: undefined });
    this.#queue(async (key) => {
      const turn = this.#turn;
      const contact = this.#state.contact ?? (await this.#open(place));
      const taken = await ask("post", "/api/contacts/{id}/tray/{drop}", { at: { id: contact.id, drop }, key });
      if (turn !== this.#turn) return;
      await this.#learn(taken);
      await this.#fetchPieces(taken);
    });
  }

  /** Claims what a device hands in next, for this traveller; what the device is told comes back. */
  claim(device: string, place: Place, told: (claim: Claim) => void): void {
    this.#set({ working: true, trouble: undefined, before: undefined });
    this.#queue(async (key) => {
      const contact = this.#state.contact ?? (await this.#open(place));
      told(await ask("post", "/api/contacts/{id}/claims", { at: { id: contact.id }, json: { device }, key }));
    });
  }

  /** Sends what was not sent, after the officer signed in again. */
  again(place: Place): void {
    if (this.#state.pieces.some(({ sent }) => !sent)) this.#queue(() => this.#send(place));
    this.resend();
  }

  /** Sends what the quiet key asked for and did not go. */
  resend(): void {
    void this.#sends.then(() => this.#wishes.again());
  }

  #queue(does: (key: string) => Promise<void>): void {
    const turn = this.#turn;
    this.#sends = this.#sends.then(async () => {
      if (turn !== this.#turn) return;
      try {
        this.#set({ working: true });
        await this.#repeat(does);
      } catch (error) {
        if (error instanceof Refused && error.problem.status === 401) this.expired();
        if (turn === this.#turn) this.#set({ trouble: troubleOf(error) });
        // Somebody else was faster: what is so now is shown beside what was said.
        const { contact } = this.#state;
        if (contact && turn === this.#turn && error instanceof Refused && error.problem.status === 409) await this.#reread(contact.id, turn);
      } finally {
        if (turn === this.#turn) this.#set({ working: false, waiting: false });
      }
    });
  }

  /** Does something until the server has answered, under one key: what arrives twice is done once. */
  async #repeat<T>(does: (key: string) => Promise<T>): Promise<T> {
    const key = crypto.randomUUID();
    for (;;) {
      try {
        return await does(key);
      } catch (error) {
        const busy = error instanceof Refused && error.problem.status === 503;
        if (this.#left || (!(error instanceof NetworkLost) && !busy)) throw error;
        if (isLost()) this.#set({ waiting: true });
        await (isLost() ? reached() : new Promise((done) => setTimeout(done, BUSY)));
        this.#set({ waiting: false });
        if (this.#left) throw error;
      }
    }
  }

  #openKey = "";
  async #send(place: Place): Promise<void> {
    const turn = this.#turn;
    const contact = this.#state.contact ?? (await this.#open(place));
    const lot = this.#state.pieces.filter(({ sent }) => !sent);
    if (turn !== this.#turn || lot.length === 0) return;
    const form = new FormData();
    for (const { kind, label, bytes } of lot) form.append(kind, new Blob([bytes]), label);
    // The lot is its own key: the same pieces sent again are the same command.
    const key = (this.#lotKeys.get(lot[0] as Piece) ?? this.#lotKeys.set(lot[0] as Piece, crypto.randomUUID()).get(lot[0] as Piece)) as string;
    const added = await ask("post", "/api/contacts/{id}/evidence", { at: { id: contact.id }, form, key });
    if (turn !== this.#turn) return;
    // The lot is the newest of its bundles; what a device handed in meanwhile is fetched.
    const ours = added.bundles.findLast(({ id }) => !this.#bundles.has(id));
    if (ours) this.#bundles.add(ours.id);
    const held = { sent: true, ...(ours ? { bundle: ours.id } : {}) };
    this.#set({ pieces: this.#state.pieces.map((piece) => (lot.includes(piece) ? { ...piece, ...held } : piece)) });
    await this.#learn(added);
    await this.#fetchPieces(added);
  }
  /** Bundles whose pieces are in this window. */
  #bundles = new Set<string>();
  #lotKeys = new WeakMap<Piece, string>();

  #begin({ post, lane, direction }: Place, group: string | undefined, key: string): Promise<Contact> {
    const where = { post, kind: "lane" as const, ...(lane ? { name: lane } : {}) };
    const contact: Open = { direction, place: where, profile: "desk", ...(group ? { group } : {}) };
    const form = new FormData();
    form.append("contact", JSON.stringify(contact));
    return ask("post", "/api/contacts", { form, key });
  }

  async #open(place: Place): Promise<Contact> {
    this.#openKey ||= crypto.randomUUID();
    const turn = this.#turn;
    const opened = await this.#begin(place, this.#state.group, this.#openKey);
    this.#openKey = "";
    if (turn === this.#turn) {
      this.#set({ contact: opened });
      this.#follow(opened.id);
    }
    return opened;
  }

  #follow(id: string): void {
    const turn = this.#turn;
    this.#stop?.();
    this.#stop = follow(id, {
      partial: (tree) => turn === this.#turn && this.#set({ tree, partial: true }),
      changed: () => void this.#reread(id, turn),
    });
  }

  /** Somebody else may have done something: devices, the second line, another desk. */
  async #reread(id: string, turn: number): Promise<void> {
    try {
      const contact = await ask("get", "/api/contacts/{id}", { at: { id } });
      if (turn !== this.#turn || contact.version <= (this.#state.contact?.version ?? 0)) return;
      // Somebody else sent the traveller on, perhaps after a word in private: who stands at the counter does not read it here.
      if (contact.phase === "referred" && this.#state.contact?.phase === "open" && !this.#silent) this.#hush(contact);
      await this.#learn(contact);
      // What is on its way from this window is no bundle that somebody else handed in.
      if (!this.#state.working) await this.#fetchPieces(contact);
    } catch (error) {
      if (error instanceof Refused && error.problem.status === 401) this.expired();
      // What is lost on the way is read with the next notice.
    }
  }

  async #learn(contact: Contact): Promise<void> {
    const [turn, run] = [this.#turn, contact.runs.at(-1)];
    const before = this.#state.contact?.runs.at(-1)?.id;
    const fresh = run && (run.id !== before || this.#state.partial || !this.#state.tree);
    const tree = fresh ? (await ask("get", "/api/contacts/{id}/runs/{run}", { at: { id: contact.id, run: run.id } })).result : this.#state.tree;
    if (turn !== this.#turn) return;
    // After a silent word the screen stays what it was.
    const shown: Contact = this.#silent ? { ...contact, phase: "open" } : contact;
    this.#set({ contact: shown, tree, partial: fresh ? false : this.#state.partial });
  }

  /** The pieces of a contact that was begun elsewhere, or before this window was loaded again: a bundle as a whole, or, where something is lost
      on the way, not yet. */
  async #fetchPieces(contact: Contact): Promise<void> {
    const [turn, { id }] = [this.#turn, contact];
    for (const { id: bundle } of contact.bundles.filter(({ id }) => !this.#bundles.has(id))) {
      const named = await ask("get", "/api/contacts/{id}/bundles/{bundle}", { at: { id, bundle } });
      const came: Piece[] = [];
      for (const [piece, { kind, label }] of named.pieces.entries()) {
        if (turn !== this.#turn) return;
        const bytes = await fetched("/api/contacts/{id}/bundles/{bundle}/{piece}", { id, bundle, piece });
        came.push({ label, kind, bytes, sent: true, bundle });
      }
      if (turn !== this.#turn) return;
      this.#bundles.add(bundle);
      this.#set({ pieces: [...this.#state.pieces, ...came.map((piece) => ({ ...piece, ...shownFrom(piece.kind, piece.bytes) }))] });
    }
  }
}
