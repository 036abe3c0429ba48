// The texts of one language, loaded when it is spoken, and those of one place when it is entered.
import { Words } from "./words.ts";
import type { Language } from "./language.ts";

/** What every screen says. */
export const EVERYWHERE = ["inspect", "problems", "screens"] as const;

// Texts of the command line are no texts of screens.
const TEXTS = import.meta.glob<string>(["../../../words/*/*.ftl", "!../../../words/*/{backup,ledger,line,papers,server,setup,certificate}.ftl"], {
  query: "?raw",
  import: "default",
});

const loaded = new Map<string, Promise<string>>();

/** One file of texts. */
function text(language: Language, file: string): Promise<string> {
  const path = `../../../words/${language}/${file}.ftl`;
  const known = loaded.get(path);
  if (known) return known;
  const read = TEXTS[path]?.() ?? Promise.reject(new Error(`no words in ${path}`));
  // What was not reached is asked for again.
  read.catch(() => loaded.delete(path));
  loaded.set(path, read);
  return read;
}

/** The words of a language: those of every screen, and those of these files. */
export async function load(language: Language, files: readonly string[] = []): Promise<Words> {
  return new Words(language, await Promise.all([...EVERYWHERE, ...files].map((file) => text(language, file))));
}
