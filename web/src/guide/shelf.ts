// Documents of Utopia that a demonstration lends: which there are, and their files once one is taken.
import { useQuery } from "@tanstack/react-query";
import { sent } from "../api/client.ts";
import type { Named } from "../desk/evidence.ts";

const AT = "/utopia/documents";
const DRAGGED = "application/x-spartel-document";

/** The names of the files of each document. */
export type Shelf = Readonly<Record<string, readonly string[]>>;

/** What lies ready in this window: nothing, until a demonstration has said so. */
let held: Shelf | undefined;

/** Which documents lie ready; a house with anything real has none, and is not asked. */
export function useShelf(): Shelf | undefined {
  const queryFn = async () => (held = (await (await asked([])).json()) as Shelf);
  return useQuery({ queryKey: ["utopia"], queryFn, staleTime: Infinity, retry: false }).data;
}

/** The files of a document. */
export function lend(document: string, files: readonly string[]): Promise<Named[]> {
  return Promise.all(files.map(async (name) => ({ name, file: await (await asked([document, ...name.split("/")])).blob() })));
}

/** A document of the shelf is dragged from here, by its name alone. */
export const drag = (data: DataTransfer, document: string): void => data.setData(DRAGGED, document);

/** The files of the document of the shelf that was dragged here, where it was one: what another page says that it drags is looked for nowhere else. */
export function lentBy(data: DataTransfer): Promise<Named[]> | undefined {
  const document = data.getData(DRAGGED);
  const files = document && Object.hasOwn(held ?? {}, document) ? held?.[document] : undefined;
  return files && lend(document, files);
}

async function asked(below: readonly string[]): Promise<Response> {
  const response = await sent([AT, ...below.map(encodeURIComponent)].join("/"), { method: "GET" });
  if (!response.ok) throw new Error(`${below.join("/")}: ${response.status}`);
  return response;
}
