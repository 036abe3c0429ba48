// The words of a language, read from the files that the program has too.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/words/language.ts";
import { Words } from "../../src/words/words.ts";

export const textOf = (language: Language, file: string): string => readFileSync(join(import.meta.dirname, `../../../words/${language}/${file}.ftl`), "utf8");
/** The words of every screen, and those of these files. */
export const wordsOf = (language: Language, ...files: string[]): Words =>
  new Words(language, ["inspect", "problems", "screens", ...files].map((file) => textOf(language, file)));
