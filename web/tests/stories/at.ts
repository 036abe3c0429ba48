// Which story is shown, in which language and light: what stands behind # in the address.
import { useSyncExternalStore } from "react";
import { LANGUAGES, type Language } from "../../src/words/language.ts";

export const THEMES = ["light", "dark"] as const;
export type At = { id: string; language: Language; theme: (typeof THEMES)[number] };

export const addressOf = ({ id, language, theme }: At): string => `#${id}?${language}&${theme}`;

/** An address as it was meant; English and light where it says nothing. */
export function atOf(address: string): At {
  const [id = "", look = ""] = decodeURI(address.slice(1)).split("?");
  const [spoken, light] = look.split("&");
  return { id, language: LANGUAGES.find((one) => one === spoken) ?? "en", theme: THEMES.find((one) => one === light) ?? "light" };
}

const subscribe = (listener: () => void) => {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
};

export const useAt = (): At => atOf(useSyncExternalStore(subscribe, () => location.hash));
