// What authorities are told about periods is what the program declares.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** Each class of records with its months and its end, as declared. */
const declared = [...read("service/ports/src/classes/classes.toml").matchAll(/^\[class\.(\w+)\]\nclock = "([\w-]+)"\nmonths = (\d+)\n(?:least = \d+\n)?end = "(\w+)"/gm)].map(
  ([, name, clock, months, end]) => ({ name, clock, months, end }),
);

/** The rows of a page that begin with the name of a class. */
const rows = (page: string) => [...read(page).matchAll(/^\| ([a-z]+) \|(.*)\|$/gm)].filter(([, name]) => declared.some((one) => one.name === name));

test.each(["docs/authorities.md", "docs/dpia/en.md", "docs/dpia/fr.md", "docs/dpia/es.md", "docs/dpia/ar.md"])("%s", (page) => {
  expect(declared.length).toBeGreaterThan(8);
  const told = rows(page);
  expect(told.map(([, name]) => name).sort()).toEqual(declared.map(({ name }) => name).sort());
  for (const [line, name] of told) {
    const { months, end } = declared.find((one) => one.name === name) ?? {};
    expect(line, page).toMatch(new RegExp(`\\| ${months}(\\D|$)`));
    expect(line, page).toMatch(new RegExp(`${end} \\|$`));
  }
});

test("the page for authorities says by which clock", () => {
  for (const { name, clock } of declared) expect(read("docs/authorities.md"), name).toMatch(new RegExp(`^\\| ${name} \\|.*\\| ${clock} \\|`, "m"));
});

test("tests that the page names are there", async () => {
  const { execFileSync } = await import("node:child_process");
  const known = execFileSync("git", ["grep", "-hoE", "fn threat_[a-z0-9_]+", "--", "*.rs"], { cwd: root, encoding: "utf8" });
  const named = [...read("docs/authorities.md").matchAll(/`(threat_\d\d_[a-z0-9_]+)`/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(known).toContain(`fn ${name}\n`);
});

test.each(["ar", "en", "es", "fr"])("what is kept has names in %s", (language) => {
  const named = [...read(`words/${language}/offices.ftl`).matchAll(/^offices-class-(\w+) = /gm)].map(([, name]) => name);
  expect(declared.filter(({ name }) => !named.includes(name))).toEqual([]);
});
