// What this browser remembers of the place where it stands: language, theme, post, lane, direction. Nothing of a traveller, nothing of an officer.

export type Settings = {
  language: "ar" | "fr" | "es" | "en";
  theme: "light" | "dark";
  post: string;
  lane: string;
  direction: "entry" | "exit" | "transit";
  /** Filters of lists that were kept, as JSON: posts, phases and directions, never a number or a name. */
  views: string;
};

const name = (key: keyof Settings) => `spartel.${key}`;

export function recall<K extends keyof Settings>(key: K): Settings[K] | undefined {
  try {
    return (localStorage.getItem(name(key)) as Settings[K] | null) ?? undefined;
  } catch {
    // A browser that keeps nothing is as good.
    return undefined;
  }
}

export function keep<K extends keyof Settings>(key: K, value: Settings[K]): void {
  try {
    localStorage.setItem(name(key), value);
  } catch {
    // As above.
  }
}
