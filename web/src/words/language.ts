// The languages of officers. Direction is declared, never guessed.

export const LANGUAGES = ["ar", "fr", "es", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** As Fluent and Intl know it: Arabic as Morocco writes it, with Latin digits. */
export const LOCALES: Record<Language, string> = { ar: "ar-MA-u-nu-latn", fr: "fr", es: "es", en: "en-GB" };
/** What stands on the switch, each in its own script. */
export const SHORT: Record<Language, string> = { ar: "ع", fr: "FR", es: "ES", en: "EN" };
/** The name of each in itself. */
export const NAMES: Record<Language, string> = { ar: "العربية", fr: "Français", es: "Español", en: "English" };

export const directionOf = (language: Language): "rtl" | "ltr" => (language === "ar" ? "rtl" : "ltr");

/** The first of a browser's languages that is one of ours; English where none is. */
export function spoken(asked: readonly string[]): Language {
  const tags = asked.map((tag) => tag.split("-")[0]?.toLowerCase());
  return LANGUAGES.find((language) => language === tags.find((tag) => LANGUAGES.some((one) => one === tag))) ?? "en";
}
