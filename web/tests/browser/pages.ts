// Pages of a place in Arabic and English, light and dark: nothing stands in anybody's way. Pictures are taken of all four looks.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { wordsOf } from "../fake/words.ts";
import { barriers } from "./axe.ts";

const FOLDER = process.env["SPARTEL_PICTURES"];
const LOOKS = [
  ["en", "light"],
  ["ar", "dark"],
  ...(FOLDER ? ([["en", "dark"], ["ar", "light"]] as const) : []),
] as const;

/** From the next page on the browser speaks this, in this light. */
async function speak(context: BrowserContext, look: readonly [string, string]): Promise<void> {
  await context.addInitScript(([language, theme]) => {
    localStorage.setItem("spartel.language", language as string);
    localStorage.setItem("spartel.theme", theme as string);
  }, look as unknown as string[]);
}

/** What stands in somebody's way on any of these pages, in every look. With a name and SPARTEL_PICTURES a picture of each is taken. */
export async function barred(page: Page, pages: Record<string, string>): Promise<string[]> {
  const found: string[] = [];
  for (const look of LOOKS) {
    await speak(page.context(), look);
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await page.locator("main h1").waitFor();
      await page.getByText(wordsOf(look[0]).say("table-loading")).waitFor({ state: "detached" });
      found.push(...(await barriers(page)).map((one) => `${name} ${look.join(" ")}: ${one}`));
      await taken(page, `${name}-${look.join("-")}`);
    }
  }
  await speak(page.context(), LOOKS[0]);
  return found;
}

async function taken(page: Page, name: string): Promise<void> {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  for (const [width, height] of [[1920, 1080], [1280, 800]] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: join(FOLDER, `${name}-${width}.png`) });
  }
}
