// The tree of checks of TR-03135-1, made of the flat list in which it is written.
import type { Check, Tree } from "../../api/types.ts";

export type Result = Check["result"];

/** In the order in which they are counted: what wants a look stands first. */
export const RESULTS: readonly Result[] = ["failed", "undetermined", "aborted", "not supported", "successful"];

/** A check or a group of them, by a name that stands in addresses. */
export type Node = {
  key: string;
  check: Check;
  /** A demanded check that has not ended. */
  missing: boolean;
  children: Node[];
};

export const isGroup = ({ reason }: Check): boolean => reason === "aggregated";

/** The name of a check in an address: which document, where in the tree, and which file or field. */
export const keyOf = ({ document, path, of }: Pick<Check, "document" | "path" | "of">): string => [document ?? "all", path, ...(of ? [of] : [])].join("/");

/** The checks in their groups. A group that is not written is passed over. */
export function rooted(tree: Tree): Node[] {
  const missing = new Set(tree.required.missing.map(keyOf));
  const groups = new Map<string, Node>();
  const used = new Set<string>();
  const roots: Node[] = [];
  for (const check of tree.checks) {
    let key = keyOf(check);
    while (used.has(key)) key += "/again";
    used.add(key);
    const node: Node = { key, check, missing: missing.has(keyOf(check)), children: [] };
    (above(check, groups)?.children ?? roots).push(node);
    if (isGroup(check)) groups.set(place(check, check.path), node);
  }
  return told(roots);
}

/** What one check says of several files or fields: those first that want a look. All else keeps the order of the standard. */
function told(nodes: readonly Node[]): Node[] {
  const places = new Map<string, number>();
  for (const [at, { check }] of nodes.entries()) if (!places.has(check.path)) places.set(check.path, at);
  const order = ({ check }: Node) => (places.get(check.path) ?? 0) * RESULTS.length + RESULTS.indexOf(check.result);
  return nodes.map((node) => ({ ...node, children: told(node.children) })).toSorted((one, two) => order(one) - order(two));
}

const place = ({ document }: Check, path: string): string => `${document ?? "all"}/${path}`;

function above(check: Check, groups: ReadonlyMap<string, Node>): Node | undefined {
  const names = check.path.split("/");
  for (let length = names.length - 1; length > 0; length -= 1) {
    const found = groups.get(place(check, names.slice(0, length).join("/")));
    if (found) return found;
  }
  return undefined;
}

/** The checks below, or the check itself: groups are made of them. */
export const leaves = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => (isGroup(node.check) ? leaves(node.children) : [node]));

/** How many checks came to each result. */
export function tallied(nodes: readonly Node[]): Record<Result, number> {
  const counts: Record<Result, number> = { failed: 0, undetermined: 0, aborted: 0, "not supported": 0, successful: 0 };
  for (const { check } of leaves(nodes)) counts[check.result] += 1;
  return counts;
}

/** The checks that are wanted, and the groups they stand in. */
export function sifted(nodes: readonly Node[], wanted: (node: Node) => boolean): Node[] {
  return nodes.flatMap((node) => {
    if (!isGroup(node.check)) return wanted(node) ? [node] : [];
    const children = sifted(node.children, wanted);
    return children.length > 0 ? [{ ...node, children }] : [];
  });
}

/** The groups that stand above a check, from the top. */
export function pathTo(nodes: readonly Node[], key: string): Node[] | undefined {
  for (const node of nodes) {
    if (node.key === key) return [node];
    const below = pathTo(node.children, key);
    if (below) return [node, ...below];
  }
  return undefined;
}

const TELLING: readonly Result[] = ["failed", "undetermined", "aborted"];

/** Whether a check counts in the result of its group (TR-03135-1, 3.8). */
export const counts = ({ mode, counted }: Check): boolean => counted ?? mode !== "evaluatory";

/** The groups that are open at first: those in which something that counts did not come out well. The rest stays folded. */
export const opened = (nodes: readonly Node[]): string[] =>
  nodes.flatMap(({ key, check, children }) => (isGroup(check) && leaves(children).some(({ check: one }) => counts(one) && TELLING.includes(one.result)) ? [key, ...opened(children)] : []));

/** Every group. */
export const groupsOf = (nodes: readonly Node[]): string[] => nodes.flatMap(({ key, check, children }) => (isGroup(check) ? [key, ...groupsOf(children)] : []));
