// One conversation: with whom, in which language, what was answered. In memory alone; sealed, answers are nowhere in this window any more.
import { ask } from "../api/client.ts";
import { isLost, reached } from "../api/network.ts";
import { NetworkLost, Refused, troubleOf, type Trouble } from "../api/problem.ts";
import type { Awaited, Interview, Told } from "../api/types.ts";
import { hold, type Held } from "./held.ts";
import { PAGES, QUESTIONS, type Pack, type Question } from "./pack.ts";

export type Answer = "yes" | "no";
export type Understood = "common" | "interpreted" | "none";
export type Step = "choose" | "prepare" | "talk" | "seal" | "slip";

export type State = {
  step: Step;
  with?: Awaited | undefined;
  /** Nobody else is in the room, and nobody hears. */
  alone: boolean;
  understood: Understood;
  /** What is read from the screen, or read out by whoever interprets. */
  pack?: Pack | undefined;
  /** The person's language, where there is no pack of it. */
  other: string;
  /** Who interprets. */
  by: string;
  /** Which page of the pack is shown. */
  page: number;
  answers: Partial<Record<Question, Answer>>;
  busy: boolean;
  waiting: boolean;
  trouble?: Trouble | undefined;
  told?: { point: string; at: Date; receipt: Told["receipt"]; obstacles: readonly string[] } | undefined;
};

const EMPTY: State = { step: "choose", alone: false, understood: "common", other: "", by: "", page: 0, answers: {}, busy: false, waiting: false };
const AGAIN = 1000;
/** A code of the record: small letters, digits, hyphens, dots. */
const CODE = /^[a-z0-9.-]{1,64}$/;

/** What somebody typed, as a code. */
export const codeOf = (typed: string): string => typed.trim().toLowerCase().replaceAll(/[\s_/]+/g, "-");

/** The person's language by its code. */
export const languageOf = ({ other, pack, understood }: State): string => (understood === "interpreted" && other ? codeOf(other) : (pack?.language ?? ""));

/** Whether all is said that has to be before the first question. */
export function isReady(state: State): boolean {
  if (state.understood === "none") return state.alone;
  const named = state.understood === "common" || CODE.test(codeOf(state.by));
  return state.alone && state.pack !== undefined && named && CODE.test(languageOf(state));
}

/** What is sent: a question without an answer is not in it. */
export function interviewOf(state: State): Interview {
  const { understood, alone, by } = state;
  if (understood === "none") return { in_private: alone, language: "none", answers: {} };
  const language = languageOf(state);
  return { in_private: alone, language: understood === "common" ? { common: language } : { interpreted: { language, by: codeOf(by) } }, answers: { ...state.answers } as Record<string, Answer> };
}

export class Talk implements Held {
  #state: State = EMPTY;
  #listeners = new Set<() => void>();
  /** The same words sent again are the same command. */
  #key = "";
  #turn = 0;
  /** Tells that the session is over. */
  expired: () => void = () => undefined;

  constructor(readonly account: string) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly state = (): State => this.#state;

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }

  begin(with_: Awaited): void {
    this.#set({ ...EMPTY, with: with_, step: "prepare" });
    hold(this);
  }

  /** Says how the conversation is held. */
  prepare(change: Partial<Pick<State, "alone" | "understood" | "pack" | "other" | "by">>): void {
    this.#set(change);
    hold(this);
  }

  /** The first page; or, where nobody understands the other, what is sealed then. */
  open(): void {
    if (!isReady(this.#state)) return;
    if (this.#state.understood === "none") return this.#seals();
    this.#set({ step: "talk", page: 0 });
  }

  /** An answer, or none, and the next page. */
  answer(answer?: Answer): void {
    const question = QUESTIONS.find((name) => name === PAGES[this.#state.page]);
    const { [question ?? "child"]: _, ...others } = this.#state.answers;
    const answers = question === undefined ? this.#state.answers : answer === undefined ? others : { ...others, [question]: answer };
    this.#set({ answers });
    hold(this);
    void this.#awake();
    if (this.#state.page + 1 < PAGES.length) this.#set({ page: this.#state.page + 1 });
    else this.#seals();
  }

  #seals(): void {
    this.#key = crypto.randomUUID();
    this.#set({ step: "seal", trouble: undefined });
  }

  back(): void {
    const { step, page, understood } = this.#state;
    if (this.#state.busy) return;
    if (step === "seal" && understood !== "none") this.#set({ step: "talk", page: PAGES.length - 1 });
    else if (step === "talk" && page > 0) this.#set({ page: page - 1 });
    else if (step === "prepare") this.end();
    else this.#set({ step: "prepare" });
  }

  /** Seals what was said. What arrives twice is sealed once. */
  async seal(): Promise<void> {
    const { with: of, busy } = this.#state;
    if (!of || busy) return;
    const [turn, json] = [this.#turn, interviewOf(this.#state)];
    this.#set({ busy: true, trouble: undefined });
    try {
      const told = await this.#repeat(() => ask("post", "/api/contacts/{id}/safeguards", { at: { id: of.id }, json, key: this.#key }));
      if (turn !== this.#turn) return;
      this.#state = EMPTY;
      this.#set({ step: "slip", told: { ...told, point: of.post, at: new Date() } });
    } catch (error) {
      if (turn !== this.#turn) return;
      if (error instanceof Refused && error.problem.status === 401) this.expired();
      this.#set({ busy: false, waiting: false, trouble: troubleOf(error) });
    }
  }

  /** Nothing of the conversation is left. */
  end(): void {
    this.#turn += 1;
    this.#key = "";
    this.#state = EMPTY;
    this.#set({});
  }

  async #repeat<T>(does: () => Promise<T>): Promise<T> {
    const turn = this.#turn;
    for (;;) {
      try {
        return await does();
      } catch (error) {
        const busy = error instanceof Refused && error.problem.status === 503 && error.problem.code !== "no-drop-box";
        if (turn !== this.#turn || !(error instanceof NetworkLost || busy)) throw error;
        this.#set({ waiting: true });
        await (isLost() ? reached() : new Promise((done) => setTimeout(done, AGAIN)));
        // Whoever closed the conversation meanwhile takes back what did not arrive.
        if (turn !== this.#turn) throw error;
        this.#set({ waiting: false });
      }
    }
  }

  /** A conversation is work: the session does not end in the middle of it. */
  async #awake(): Promise<void> {
    try {
      await ask("get", "/api/session");
    } catch (error) {
      if (error instanceof Refused && error.problem.status === 401) this.expired();
    }
  }
}
