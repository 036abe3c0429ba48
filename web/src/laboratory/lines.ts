// Contacts of my posts by how far they are.
import { ask } from "../api/client.ts";
import type { components } from "../api/schema.ts";

export type Line = components["schemas"]["Line"];
export type Phase = "referred" | "open" | "ended";

const MOST = 100;

/** The contacts of these posts: who waits longest stands first, and of what was ended the newest. What ended with nothing found is gone. */
export async function linesOf(phase: Phase, posts: readonly string[]): Promise<Line[]> {
  const lists = await Promise.all(posts.map((post) => ask("get", `/api/contacts?phase=${phase}&post=${encodeURIComponent(post)}&most=${MOST}` as "/api/contacts", { itself: true })));
  const lines = lists.flatMap(({ contacts }) => contacts).filter(({ nothing_found: gone }) => !gone);
  return lines.sort((a, b) => (phase === "ended" ? b.changed - a.changed : a.changed - b.changed));
}
