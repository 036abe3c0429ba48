// Sentences out of codes and arguments, by the same texts and rules as the program (adapters/words).
import { FluentBundle, FluentNumber, FluentResource, type FluentValue } from "@fluent/bundle";
import { LOCALES, directionOf, type Language } from "./language.ts";

export type Argument = string | number | null;
export type Arguments = Record<string, Argument>;

/** Which form belongs to a number in Arabic, by its last two digits (Unicode CLDR). */
export function form(count: number): string {
  const last = count % 100;
  if (count === 0) return "zero";
  if (count === 1) return "one";
  if (count === 2) return "two";
  if (last >= 3 && last <= 10) return "few";
  return last >= 11 ? "many" : "other";
}

// Controls, and every character that could turn or hide what stands around it.
const HARMFUL = /[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2028\u2029\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
const LONGEST = 200;
const DATE = /^(\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)$/;

export class Words {
  readonly language: Language;
  readonly #bundle: FluentBundle;

  constructor(language: Language, texts: readonly string[]) {
    this.language = language;
    const functions = { FORM: ([count]: FluentValue[]) => form(Number(count?.valueOf())) };
    this.#bundle = new FluentBundle(LOCALES[language], { useIsolating: false, functions });
    for (const text of texts) this.#bundle.addResource(new FluentResource(text), { allowOverrides: true });
  }

  has(id: string): boolean {
    return this.#bundle.hasMessage(id);
  }

  /** The sentence of a message; its name where there is none, so that nothing is ever lost. */
  say(id: string, args: Arguments = {}): string {
    return this.#render(id, undefined, args) ?? id;
  }

  /** What to do next, where the texts have a hint. */
  hint(id: string, args: Arguments = {}): string | undefined {
    return this.#render(id, "hint", args);
  }

  /** The word of a code in a family: word("result", "not supported"). */
  word(family: string, code: string): string {
    return this.#word(family, code) ?? this.text(code);
  }

  /** The name of a check: the message that names most of its path's end. */
  check(path: string): string {
    const names = path.split("/");
    for (let from = 0; from < names.length; from += 1) {
      const name = this.#render(`check-${names.slice(from).join("_")}`, undefined, {});
      if (name !== undefined) return name;
    }
    return path;
  }

  /** A date as people write it: 2032-04-15, where X stands for what is not known. */
  date(iso: string): string {
    const parts = DATE.exec(iso);
    if (!parts) return this.text(iso);
    const [year, month, day] = parts.slice(1).map((part) => (part.includes("X") ? undefined : Number(part)));
    if (year === undefined) return month === undefined && day === undefined ? this.say("value-unknown") : this.text(iso);
    if (month === undefined) return day === undefined ? String(year) : this.text(iso);
    const named = this.say(`month-${month}`);
    const args = { year: String(year), month: named };
    return day === undefined ? this.#exact("date-month", args) : this.#exact("date-day", { ...args, day: new FluentNumber(day) });
  }

  /** Text from outside, harmless and isolated from what stands around it. */
  text(text: string): string {
    if (text === "") return "–";
    const plain = text.replace(HARMFUL, "\uFFFD");
    const cut = plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
    return `\u2068${cut}\u2069`;
  }

  /** Several words as a list. */
  list(words: readonly string[]): string {
    return words.join(this.language === "ar" ? "، " : ", ");
  }

  get direction(): "rtl" | "ltr" {
    return directionOf(this.language);
  }

  #render(id: string, attribute: string | undefined, args: Arguments): string | undefined {
    const values: Record<string, FluentValue> = {};
    for (const [name, value] of Object.entries(args)) values[name] = this.#value(name, value);
    return this.#format(id, attribute, values);
  }

  #exact(id: string, args: Record<string, FluentValue>): string {
    return this.#format(id, undefined, args) ?? id;
  }

  #format(id: string, attribute: string | undefined, values: Record<string, FluentValue>): string | undefined {
    const message = this.#bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    return pattern ? this.#bundle.formatPattern(pattern, values, []) : undefined;
  }

  #value(name: string, value: Argument): FluentValue {
    if (value === null) return this.say("value-unknown");
    if (typeof value === "number") return new FluentNumber(value, { useGrouping: false });
    if (DATE.test(value)) return this.date(value);
    return this.#word(name, value) ?? this.text(value);
  }

  #word(family: string, code: string): string | undefined {
    for (const id of messagesOf(family, code.replace(/[^A-Za-z0-9-]/g, "-"))) {
      const word = this.#format(id, undefined, {});
      if (word !== undefined) return word;
    }
    return undefined;
  }
}

/** The messages that a code may have, best first (adapters/words/src/sentences.rs). */
function messagesOf(family: string, code: string): string[] {
  switch (family) {
    case "file":
    case "dg":
    case "object":
      return [`file-${code.startsWith("EF-DG") ? code.slice(3) : code}`, `object-${code}`];
    case "deviation":
      return code.startsWith("deviation-") ? [code] : [`deviation-${code}`];
    case "reason":
      return code.startsWith("mrz-") ? [`reason-${code}`, code] : [`reason-${code}`, `parse-${code}`];
    default:
      return [`${family}-${code}`];
  }
}
