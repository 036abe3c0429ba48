// A pack: what is asked about safeguards in one language (words/packs/README.md). Which there are is the server's to say, or the authority's.

export const QUESTIONS = ["protection", "child", "trafficking", "vulnerability"] as const;
export type Question = (typeof QUESTIONS)[number];
/** What is said page by page. */
export const PAGES = ["welcome", ...QUESTIONS, "thanks"] as const;
export type Page = (typeof PAGES)[number];
const BUTTONS = ["yes", "no", "skip", "back", "stop", "listen"] as const;
const TEXTS = [...PAGES, ...BUTTONS] as const;

export type Pack = {
  language: string;
  /** The name of the language in itself. */
  name: string;
  direction: "ltr" | "rtl";
  /** Who confirmed the texts; empty while nobody did. */
  confirmed: string;
  texts: Record<(typeof TEXTS)[number], string>;
  /** Files beside the texts. */
  sounds: Partial<Record<Page, string>>;
};

const FORMAT = "spartel/pack/1";
const SOUND = /^[a-z0-9-]+\.(mp3|m4a|ogg|wav)$/;

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const only = (fields: Fields, names: readonly string[]) => Object.keys(fields).every((name) => names.includes(name));

/** The pack of a language, where this is one. */
export function packOf(language: string, value: unknown): Pack | undefined {
  if (!isFields(value) || value["format"] !== FORMAT || value["language"] !== language) return undefined;
  const { name, direction, confirmed, texts, sounds = {} } = value;
  if (!isText(name) || typeof confirmed !== "string" || (direction !== "ltr" && direction !== "rtl")) return undefined;
  if (!isFields(texts) || !TEXTS.every((said) => isText(texts[said])) || !only(texts, TEXTS)) return undefined;
  if (!isFields(sounds) || !only(sounds, PAGES) || !Object.values(sounds).every((sound) => isText(sound) && SOUND.test(sound))) return undefined;
  return { language, name, direction, confirmed, texts: texts as Pack["texts"], sounds: sounds as Pack["sounds"] };
}

const FOLDER = "/packs";

/** Every pack that the server has, by the names of the languages in themselves. One that is none is left out. */
export async function packs(): Promise<Pack[]> {
  const languages = (await read(`${FOLDER}/index.json`)) as unknown;
  if (!Array.isArray(languages)) throw new Error("no index of packs");
  const found = await Promise.all(languages.map(async (language: unknown) => (isText(language) ? packOf(language, await read(`${FOLDER}/${language}/pack.json`)) : undefined)));
  return found.filter((pack) => pack !== undefined).sort((a, b) => a.name.localeCompare(b.name, "und"));
}

async function read(path: string): Promise<unknown> {
  const response = await fetch(path, { cache: "no-store", credentials: "same-origin" });
  if (!response.ok) throw new Error(path);
  return response.json();
}

/** Where the sound of a page is, where there is one. */
export function soundOf(pack: Pack, page: Page): string | undefined {
  const sound = pack.sounds[page];
  return sound === undefined ? undefined : `${FOLDER}/${pack.language}/${sound}`;
}
