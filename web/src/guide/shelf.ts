// Documents of Utopia that lie ready in this window, each under the name of its folder. They are told by a file that Utopia alone writes.
import type { Named } from "../desk/evidence.ts";

/** What is dragged is a document of the shelf, by its name. */
export const DRAGGED = "application/x-spartel-document";
/** What Utopia says of a document lies beside it, and is no evidence. */
const TRUTH = "truth.json";
const NO_EVIDENCE = /(^|\/)(truth|pages)\.json$/;

type Shelf = ReadonlyMap<string, readonly Named[]>;
let shelf: Shelf = new Map();
const listeners = new Set<() => void>();

export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const held = (): Shelf => shelf;

/** Puts a folder of several documents on the shelf; answers whether it was one. */
export function put(files: readonly Named[]): boolean {
  const folders = files.filter(({ name }) => name.endsWith(`/${TRUTH}`)).map(({ name }) => name.slice(0, -TRUTH.length));
  if (folders.length < 2) return false;
  shelf = new Map(folders.map((folder) => [folder.split("/").at(-2) ?? folder, within(files, folder)]));
  for (const listener of [...listeners]) listener();
  return true;
}

const within = (files: readonly Named[], folder: string): Named[] =>
  files.flatMap(({ name, file }) => (name.startsWith(folder) && !NO_EVIDENCE.test(name) ? [{ name: name.slice(folder.length), file }] : []));

/** The document of the shelf that was dragged here, where it was one. */
export function lentBy(data: DataTransfer): Named[] | undefined {
  if (shelf.size === 0) return undefined;
  const files = shelf.get(data.getData(DRAGGED));
  return files && [...files];
}

/** Nothing lies ready any more. */
export function clear(): void {
  shelf = new Map();
}
