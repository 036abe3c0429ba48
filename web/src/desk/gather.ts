// Files out of what was dropped: single ones, and those of folders.
import type { Named } from "./evidence.ts";

export const fromList = (files: Iterable<File>): Named[] => [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

/** Everything that was dropped. Names of files in folders keep the folders below the first one. */
export async function fromDrop(data: DataTransfer): Promise<Named[]> {
  // What is dropped is gone after this turn: entries are taken first, and read afterwards.
  const entries = [...data.items].filter(({ kind }) => kind === "file").map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile());
  const found = await Promise.all(entries.map((entry) => (entry instanceof File ? fromList([entry]) : entry ? within(entry, "") : [])));
  return found.flat();
}

async function within(entry: FileSystemEntry, path: string): Promise<Named[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
    return [{ name: `${path}${entry.name}`, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Named[] = [];
  // A reader gives a hundred entries at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return found;
    for (const one of some) {
      const below = one.isDirectory ? `${path}${one.name}/` : path;
      found.push(...(await within(one, below)));
    }
  }
}
