// The checks as lines of a file for a spreadsheet.
import type { Words } from "../../words/words.ts";
import { ofSaid } from "./said.ts";
import { counts, type Node } from "./tree.ts";

const HEADS = ["document", "path", "name", "of", "result", "reason", "section", "mode", "counted", "margin"] as const;

export function linesOf(words: Words, nodes: readonly Node[]): string[][] {
  const heads = HEADS.map((head) => words.say(`laboratory-check-${head}`));
  return [
    heads,
    ...nodes.map(({ check }) => [
      check.document === undefined ? "" : String(check.document + 1),
      check.path,
      words.check(check.path),
      ofSaid(words, check) ?? "",
      words.word("result", check.result),
      words.word("reason", check.reason),
      check.section,
      words.word("mode", check.mode),
      words.say(counts(check) ? "laboratory-check-yes" : "laboratory-check-no"),
      check.margin === undefined ? "" : String(check.margin),
    ]),
  ];
}
