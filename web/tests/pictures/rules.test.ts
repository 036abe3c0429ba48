// Pictures of the rules of the house with a proposal open, and of a document that was shown before. They lie under screens/.
import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { give, says } from "../browser/give.ts";
import { browser, served } from "../browser/house.ts";
import { desk, signIn } from "../browser/served.ts";
import { wordsOf } from "../fake/words.ts";
import { shoot } from "./shoot.ts";

const LOOKS = [
  ["en", "light", 1280, 800],
  ["ar", "light", 1280, 800],
  ["en", "light", 1920, 1080],
  ["ar", "light", 1920, 1080],
  ["en", "dark", 1280, 800],
  ["ar", "dark", 1920, 1080],
] as const;

async function everyLook(context: BrowserContext, page: Page, paths: Record<string, string>, shown: string): Promise<void> {
  for (const [language, theme, width, height] of LOOKS) {
    await context.addInitScript(
      ([spoken, light]) => {
        localStorage.setItem("spartel.language", spoken as string);
        localStorage.setItem("spartel.theme", light as string);
      },
      [language, theme],
    );
    await page.setViewportSize({ width, height });
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(path);
      await page.locator(shown).first().waitFor();
      await page.waitForLoadState("networkidle");
      await shoot(page, `${name}-${language}-${theme}-${width}`);
    }
  }
}

test("the rules of the house, and a proposal of one", { timeout: 300_000 }, async () => {
  const words = wordsOf("en", "offices");
  const { context, page, broken } = await desk(browser, served, { language: "en" });
  await signIn(page, served, "administrator");
  await page.goto("/offices/rules");
  await page.getByLabel(words.say("offices-post"), { exact: true }).selectOption("uta");
  await page.getByLabel(words.say("offices-checks-by"), { exact: true }).selectOption("desk-visible");
  await page.getByRole("button", { name: words.say("offices-propose") }).click();
  await page.getByRole("link", { name: words.say("offices-show-proposal") }).click();
  await page.getByText(words.say("offices-hinder-own")).waitFor();
  const proposal = new URL(page.url()).pathname;
  await everyLook(context, page, { "offices-rules-proposed": "/offices/rules", "offices-retention-proposes": "/offices/retention", "offices-proposals-one": "/offices/proposals", "offices-proposal": proposal }, "main h1");
  expect(broken).toEqual([]);
  await context.close();
});

test("a document that was shown before, in the laboratory", { timeout: 300_000 }, async () => {
  const counter = await desk(browser, served, { language: "en" });
  await signIn(counter.page, served);
  for (let times = 0; times < 2; times += 1) {
    await give(counter.page, served, "mrz-name");
    await says(counter.page, wordsOf("en").say("desk-second"));
    await counter.page.keyboard.press("F2");
    await says(counter.page, wordsOf("en").say("desk-sent"));
    await counter.page.getByRole("button", { name: wordsOf("en").say("desk-do-after") }).click();
    await says(counter.page, wordsOf("en").say("desk-waiting"));
  }
  const { context, page, broken } = await desk(browser, served, { language: "en" });
  await signIn(page, served, "second-line");
  await page.goto("/laboratory");
  await page.getByRole("link", { name: /UTA-\d{4}-\d+/ }).first().click();
  await page.getByText(wordsOf("en", "laboratory").say("laboratory-before", { count: 1 })).waitFor();
  await everyLook(context, page, { "laboratory-before": new URL(page.url()).pathname }, "main svg rect");
  expect(broken).toEqual([]);
});
