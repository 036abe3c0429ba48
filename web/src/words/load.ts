// The texts of one language, loaded when it is spoken.
import { Words } from "./words.ts";
import type { Language } from "./language.ts";

const TEXTS = import.meta.glob<string>("../../../words/*/{inspect,problems,screens}.ftl", { query: "?raw", import: "default" });

const loaded = new Map<Language, Promise<Words>>();

/** The words of a language. */
export function load(language: Language): Promise<Words> {
  const known = loaded.get(language);
  if (known) return known;
  const files = ["inspect", "problems", "screens"].map((file) => TEXTS[`../../../words/${language}/${file}.ftl`]);
  const words = Promise.all(files.map((read) => (read ? read() : ""))).then((texts) => new Words(language, texts));
  // What was not reached is asked for again.
  words.catch(() => loaded.delete(language));
  loaded.set(language, words);
  return words;
}
