// What this browser remembers of the place where it stands: language, theme, post, lane, direction. Nothing of a traveller; of an officer no more than which filters they kept, by the id of their account.

export type Settings = {
  language: "ar" | "fr" | "es" | "en";
  theme: "light" | "dark";
  post: string;
  lane: string;
  direction: "entry" | "exit" | "transit";
  /** Filters of lists that were kept, as JSON: posts, phases and directions, never a number or a name. */
  views: string;
};

const name = (key: keyof Settings, of?: string) => (of === undefined ? `spartel.${key}` : `spartel.${key}.${of}`);

/** What is kept here; with `of`, what one account keeps for itself. */
export function recall<K extends keyof Settings>(key: K, of?: string): Settings[K] | undefined {
  try {
    return (localStorage.getItem(name(key, of)) as Settings[K] | null) ?? undefined;
  } catch {
    // A browser that keeps nothing is as good.
    return undefined;
  }
}

export function keep<K extends keyof Settings>(key: K, value: Settings[K], of?: string): void {
  try {
    localStorage.setItem(name(key, of), value);
  } catch {
    // As above.
  }
}
