// What a story is: a component in one state, beside the component. A file NAME.story.tsx tells what its stories need, and exports one function each.
import type { ReactNode } from "react";
import type { Answers } from "../fake/answers.ts";

/** What all stories of a file need; it is what the file exports by default. */
export type Told = {
  /** Where the component lives: the room, and its name. */
  title: string;
  /** Words of places, beside those of every screen. */
  words?: readonly string[];
  /** What the server answers. */
  server?: Answers;
  /** It fills the screen, as it does in its place; others stand on paper with air around. */
  whole?: true;
};

/** A story as it is shown. */
export type Story = Told & { id: string; name: string; Shown: () => ReactNode };

type Module = { default: Told } & Record<string, unknown>;

/** The stories of files, by the order of their titles. */
export function storiesOf(modules: Record<string, Module>): Story[] {
  return Object.values(modules)
    .flatMap(({ default: told, ...shown }) =>
      Object.entries(shown).map(([name, Shown]) => ({ ...told, name, id: `${told.title}/${name}`, Shown: Shown as Story["Shown"] })),
    )
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}

/** Every story of the screens. */
export const STORIES = storiesOf(import.meta.glob<Module>("../../src/**/*.story.tsx", { eager: true }));
