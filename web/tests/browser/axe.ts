// No barrier on a page, by axe: contrast, names, order, languages.
import axe from "axe-core";
import type { Page } from "playwright-core";

type Found = { id: string; help: string; nodes: { html: string; any: { message: string }[] }[] };

/** What stands in somebody's way, one line each. The page's policy lets no script in, so this one comes by the protocol of the browser. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as { violations: Found[] };
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 160)} ${any.map(({ message }) => message).join("; ")}`),
  );
}

type Look = readonly [language: string, theme: "light" | "dark", direction: "rtl" | "ltr"];
const DAY: Look = ["English", "light", "ltr"];
const NIGHT: Look = ["العربية", "dark", "rtl"];

/** The same in English by day, and in Arabic in the dark, without leaving the page; afterwards it is as it was. */
export async function barriersBoth(page: Page): Promise<string[]> {
  const isEnglish = (await page.evaluate(() => document.documentElement.lang)) === "en";
  const found: string[] = [];
  for (const look of isEnglish ? [DAY, NIGHT] : [NIGHT, DAY]) {
    await turned(page, ...look);
    found.push(...(await barriers(page)).map((one) => `${look.join(", ")}: ${one}`));
  }
  const [language, , direction] = isEnglish ? DAY : NIGHT;
  await turned(page, language, "light", direction);
  return found;
}

/** By a press that reaches the head of the page also where a dialog stands before it. */
async function turned(page: Page, ...[language, theme, direction]: Look): Promise<void> {
  await page.evaluate((light) => (document.documentElement.dataset["theme"] = light), theme);
  await page.locator(`header [role=radio][aria-label="${language}"]`).evaluate((radio: HTMLElement) => radio.click());
  await page.locator(`html[dir=${direction}]`).waitFor({ state: "attached" });
}
