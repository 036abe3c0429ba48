// What is said of a check: its name, the file or field, its result as a sentence.
import type { Check, Finding, Tree } from "../../api/types.ts";
import type { Words } from "../../words/words.ts";
import { isFile } from "./input.ts";

/** The file or field that a check is about, by its name. */
export const ofSaid = (words: Words, { of }: Check): string | undefined => of && (isFile(of) || of === "seal" ? words.word("file", of) : words.word("field", of));

/** Whether a finding rests on a check: one about one file or field says nothing of another. */
export function restsOn({ checks, document, args, region }: Finding, { path, of, document: on }: Check): boolean {
  if (!checks.includes(path) || (document ?? on) !== on) return false;
  const subjects = [...Object.values(args).map(String), ...(region && "part" in region ? [String(region["part"])] : [])];
  const named = subjects.filter((subject) => isFile(subject) === isFile(of ?? "") && (isFile(subject) || "field" in args));
  return !of || named.length === 0 || named.includes(of);
}

/** The findings that rest on a check. */
export const findingsOn = (tree: Tree, check: Check): Finding[] => tree.findings.filter((finding) => restsOn(finding, check));

/** Whether something serious was found by a check. */
export const isGrave = (tree: Tree, check: Check): boolean =>
  check.result === "failed" && findingsOn(tree, check).some(({ severity }) => severity === "critical" || severity === "serious");

/** The standard and its section: numbers alone are those of TR-03135-1. */
export const sectionOf = (section: string): string => (/^\d/.test(section) ? `TR-03135-1, ${section}` : section);

/** The name of a check; of what is checked on a whole document where there are several, which one. */
export function nameOf(words: Words, check: Check, tree: Tree): string {
  const name = words.check(check.path);
  const several = (tree.further_documents?.length ?? 0) > 0;
  return several && check.document !== undefined && !check.path.includes("/") ? words.say("laboratory-check-of-document", { number: check.document + 1, name }) : name;
}

/** Everything that is said of a check in a line, to be found by what is typed. */
export const textOf = (words: Words, check: Check): string =>
  [words.check(check.path), check.path, check.of, ofSaid(words, check), words.word("result", check.result), words.word("reason", check.reason), check.section, words.word("mode", check.mode)].join(" ");

const capital = (words: Words, text: string): string => text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1);

/** Result and reason as a sentence. */
export const sentenceOf = (words: Words, { result, reason }: Check): string => capital(words, words.say("laboratory-check-said", { result, reason }));
