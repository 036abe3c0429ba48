import { expect, test } from "vitest";
import { CASES } from "../../../tests/fake/backend.ts";
import type { Tree } from "../../api/types.ts";
import { changedOf, differenceOf, type Run } from "./difference.ts";

const { tree, contact } = CASES.portrait;
const run = contact.runs.at(-1) as Run;

test("a run against itself differs in nothing", () => {
  expect(differenceOf(tree, tree)).toEqual({ turned: [], came: [], went: [] });
});

test("what came out otherwise is told, and not the groups above it", () => {
  const healed = tree.checks.map((check) => (check.result === "failed" ? { ...check, result: "successful" as const, reason: check.reason === "aggregated" ? check.reason : "ok" } : check));
  const after: Tree = { ...tree, checks: healed, findings: tree.findings.filter(({ code }) => code !== "data-group-altered") };
  const { turned, came, went } = differenceOf(tree, after);
  expect(turned.map(({ before, after: now }) => [before?.of, before?.result, now?.result])).toEqual([["DG2", "failed", "successful"]]);
  expect([came.length, went.map(({ code }) => code)]).toEqual([0, ["data-group-altered"]]);
});

test("a check that only one run has is told too, and another reason is another outcome", () => {
  const [first, ...rest] = tree.checks.filter(({ reason }) => reason !== "aggregated");
  if (!first) throw new Error("there are checks");
  expect(differenceOf(tree, { ...tree, checks: rest }).turned).toEqual([{ key: expect.any(String) as string, before: first, after: undefined }]);
  expect(differenceOf({ ...tree, checks: [first] }, { ...tree, checks: [{ ...first, reason: "deviation-applied" }] }).turned).toHaveLength(1);
});

test("which inputs are others, with what they were", () => {
  const after: Run = { ...run, changed: ["trust", "engine", "at"], versions: { ...run.versions, trust: "ff", release: "9.9" } };
  expect(changedOf(run, after)).toEqual([{ input: "trust", before: run.versions.trust, after: "ff" }, { input: "engine", before: run.versions.release, after: "9.9" }, { input: "at" }]);
});
