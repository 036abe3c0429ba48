// Pictures of the watch and of the laboratory: a traveller waits at a lane, another one was sent on. They lie under screens/.
import { expect, test } from "vitest";
import type { BrowserContext, Page } from "playwright-core";
import { give, says } from "../browser/give.ts";
import { browser, served } from "../browser/house.ts";
import { keyed } from "../browser/key.ts";
import { desk, signIn } from "../browser/served.ts";
import { wordsOf } from "../fake/words.ts";
import { shoot } from "./shoot.ts";

const LOOKS = [
  ["en", "light", 1280, 800],
  ["en", "dark", 1920, 1080],
  ["ar", "light", 1920, 1080],
  ["ar", "dark", 1280, 800],
] as const;
type Taken = (page: Page, end: string, language: "en" | "ar") => Promise<void>;

/** Has pictures taken in both languages, lights and sizes. */
async function everyLook(context: BrowserContext, page: Page, taken: Taken): Promise<void> {
  for (const [language, theme, width, height] of LOOKS) {
    await context.addInitScript(
      ([spoken, light]) => {
        localStorage.setItem("spartel.language", spoken as string);
        localStorage.setItem("spartel.theme", light as string);
      },
      [language, theme],
    );
    await page.setViewportSize({ width, height });
    await taken(page, `${language}-${theme}-${width}`, language);
  }
}

const NOTE = "Ferry 117 is forty minutes late.";

/** Has a commander relax what a chip tells, and write down why. */
async function orders(page: Page): Promise<void> {
  const words = wordsOf("en", "watch");
  await page.goto("/watch/log");
  await page.getByLabel(words.say("set-chip")).check();
  await page.getByLabel(words.say("watch-relax-why")).selectOption("crowd");
  await page.getByRole("button", { name: words.say("watch-relax") }).click();
  await page.getByRole("button", { name: words.say("watch-relax-yes") }).click();
  await page.getByLabel(words.say("watch-note-text")).fill(NOTE);
  await page.getByRole("button", { name: words.say("watch-note-write") }).click();
  await page.getByText(NOTE).first().waitFor();
}

test("a post as its commander and its document examiner see it", { timeout: 400_000 }, async () => {
  const counter = await desk(browser, served, { language: "en" });
  await counter.context.addInitScript(() => localStorage.setItem("spartel.lane", "lane-4"));
  await signIn(counter.page, served);
  await give(counter.page, served, "portrait-swapped");
  await says(counter.page, /second line/i);
  await counter.page.keyboard.press("F2");
  await says(counter.page, wordsOf("en").say("desk-sent"));
  await counter.page.goto("/desk");
  await give(counter.page, served, "zone-alone");
  await says(counter.page, wordsOf("en").say("desk-incomplete"));

  const commander = await desk(browser, served, { language: "en" });
  await signIn(commander.page, served, "commander");
  await keyed(commander.page);
  await orders(commander.page);
  await counter.page.getByText(/An order of the post/).waitFor({ timeout: 40_000 });
  await shoot(counter.page, "desk-by-order-en-light-1280");
  const waits = { watch: "lane-4", "watch/hand-over": /UTA-\d{4}-\d+/, "watch/log": NOTE };
  await everyLook(commander.context, commander.page, async (page, end) => {
    for (const [path, shown] of Object.entries(waits)) {
      await page.goto(`/${path}`);
      await page.getByText(shown).first().waitFor();
      await shoot(page, `${path.replace("/", "-")}-${end}`);
    }
  });

  const examiner = await desk(browser, served, { language: "en" });
  await signIn(examiner.page, served, "second-line");
  await everyLook(examiner.context, examiner.page, async (page, end, language) => {
    const words = wordsOf(language, "laboratory");
    await page.goto("/laboratory");
    const line = page.getByRole("link", { name: /UTA-\d{4}-\d+/ }).first();
    await line.waitFor();
    await shoot(page, `laboratory-${end}`);
    await line.click();
    await page.locator("main svg rect").first().waitFor();
    await shoot(page, `laboratory-table-${end}`);
    await page.locator(".openseadragon-canvas").first().focus();
    await page.keyboard.press("b");
    await page.keyboard.press("m");
    await page.getByRole("button", { name: words.say("laboratory-tool-beside") }).click();
    await page.locator(".openseadragon-canvas").nth(1).waitFor();
    await page.waitForTimeout(700);
    await shoot(page, `laboratory-tools-${end}`);
  });
  expect([...commander.broken, ...examiner.broken]).toEqual([]);
});
