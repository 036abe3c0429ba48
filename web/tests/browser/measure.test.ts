// How long an officer waits, measured in the page: SPARTEL_MEASURE=1 npm run browser -- tests/browser/measure.test.ts. It prints, and judges nothing:
// what a machine takes that does much else says little.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { wordsOf } from "../fake/words.ts";
import { says } from "./give.ts";
import { browse, desk, Served, signIn } from "./served.ts";

const words = wordsOf("en");
const DOCUMENTS = 20;
/** Whose summary is not the same as that of an empty desk: Utopia's documents with a chip and a page. */
const fits = (files: readonly string[]) => files.includes("EF_SOD.bin") && files.includes("page_vi.jpg") && files.includes("mrz.txt");

/** Milliseconds from the files to the summary in which nothing is being checked any more. */
async function waited(page: Page, files: string[]): Promise<number> {
  await page.goto("/desk");
  await says(page, words.say("desk-waiting"));
  await page.evaluate(
    ([waiting, working]) => {
      const told = { since: 0, until: 0 };
      Object.assign(window, { told });
      addEventListener("change", () => (told.since ||= performance.now()), true);
      const look = () => {
        const said = document.querySelector("main [role=status] p")?.textContent ?? "";
        if (told.since && !told.until && said && said !== waiting && said !== working) requestAnimationFrame(() => (told.until ||= performance.now()));
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    [words.say("desk-waiting"), words.say("desk-working")],
  );
  await page.locator("main input[type=file]").setInputFiles(files);
  await page.waitForFunction(() => (window as unknown as { told: { until: number } }).told.until > 0);
  return page.evaluate(() => {
    const { told } = window as unknown as { told: { since: number; until: number } };
    return told.until - told.since;
  });
}

function printed(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0);
  console.log(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms over ${sorted.length} documents`);
}

test.skipIf(!process.env["SPARTEL_MEASURE"])("how long an officer waits", { timeout: 600_000 }, async () => {
  const served = await Served.start();
  const browser = await browse();
  try {
    const { page } = await desk(browser, served, { language: "en" });
    await signIn(page, served);
    const folder = served.document(".");
    const named = readdirSync(folder).filter((name) => fits(readdirSync(join(folder, name)))).slice(0, DOCUMENTS);
    const filesOf = (name: string, taken: RegExp) => readdirSync(join(folder, name)).filter((file) => taken.test(file)).map((file) => join(folder, name, file));
    await waited(page, filesOf("passport", /\.(bin|txt)$/));
    for (const [what, taken] of [["the files of a chip and its zone", /\.(bin|txt)$/], ["a chip, and a page at 300 dots an inch in white light", /\.(bin|txt)$|_vi\.jpg$/]] as const) {
      const times: number[] = [];
      for (const name of named) times.push(await waited(page, filesOf(name, taken)));
      printed(what, times);
      expect(times).toHaveLength(DOCUMENTS);
    }
  } finally {
    await browser.close();
    await served.stop();
  }
});
