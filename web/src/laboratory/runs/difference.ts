// What two runs over one contact say differently: which inputs are others, which checks came out otherwise, which findings came and went.
import type { Check, Contact, Finding, Tree } from "../../api/types.ts";
import { isGroup, keyOf } from "../checks/tree.ts";

export type Run = Contact["runs"][number];

/** A check that came out otherwise; without a before or an after where only one of the runs has it. */
export type Turned = { key: string; before: Check | undefined; after: Check | undefined };

export type Difference = { turned: Turned[]; came: Finding[]; went: Finding[] };

export function differenceOf(before: Tree, after: Tree): Difference {
  const [old, now] = [byKey(before), byKey(after)];
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  const turned = keys.map((key) => ({ key, before: old.get(key), after: now.get(key) })).filter(({ before: was, after: is }) => was?.result !== is?.result || was?.reason !== is?.reason);
  return { turned, came: without(after.findings, before.findings), went: without(before.findings, after.findings) };
}

const byKey = (tree: Tree): Map<string, Check> => new Map(tree.checks.filter((check) => !isGroup(check)).map((check) => [keyOf(check), check]));

const without = (findings: readonly Finding[], others: readonly Finding[]): Finding[] => {
  const known = new Set(others.map(sameness));
  return findings.filter((finding) => !known.has(sameness(finding)));
};

/** What makes two findings the same one. */
const sameness = ({ code, document, severity, args }: Finding): string => JSON.stringify([code, document ?? 0, severity, Object.entries(args).sort()]);

/** An input that is another one, before and after; hashes where it has one, and nothing to show of evidence. */
export type Changed = { input: string; before?: string; after?: string };

export function changedOf(before: Run, after: Run): Changed[] {
  const [old, now] = [before.versions, after.versions];
  return after.changed.flatMap((input): Changed[] => {
    switch (input) {
      case "trust":
        return [{ input, before: old.trust, after: now.trust }];
      case "policy":
        return [{ input, before: old.policy, after: now.policy }];
      case "engine":
        return [old.release === now.release ? { input, before: old.catalogue, after: now.catalogue } : { input, before: old.release, after: now.release }];
      default:
        return [{ input }];
    }
  });
}
