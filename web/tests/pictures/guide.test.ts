// Pictures of a demonstration: whom one may be, and a guided first inspection. They lie under screens/.
import { expect, test } from "vitest";
import { wordsOf } from "../fake/words.ts";
import { browser, served } from "../browser/house.ts";
import { desk } from "../browser/served.ts";
import { shoot } from "./shoot.ts";

const LOOKS = [
  ["en", "light", 1280, 800],
  ["ar", "light", 1920, 1080],
  ["ar", "dark", 1280, 800],
  ["en", "dark", 1920, 1080],
] as const;

test("a guided inspection is taken step by step", { timeout: 300_000 }, async () => {
  const officers = served.people.filter(({ role }) => role === "first-line");
  for (const [index, [language, theme, width, height]] of LOOKS.entries()) {
    const { context, page } = await desk(browser, served, { language, theme, width, height });
    const words = wordsOf(language, "guide");
    const told = (step: string) => page.getByText(words.say(`guide-${step}`)).waitFor();
    const tile = (name: string) => page.getByRole("button", { name: words.say(`guide-document-${name}`), exact: true }).click();
    const take = (name: string) => shoot(page, `guide-${name}-${language}-${theme}-${width}`);
    const { number, password, secret } = officers[index] ?? served.person("first-line");
    await page.goto("/");
    await page.getByText(words.say("guide-roles")).waitFor();
    await take("roles");
    await page.goto(`/try#${number}:${password}:${secret}`);
    await told("take");
    await page.getByRole("button", { name: words.say("guide-document-passport"), exact: true }).waitFor();
    await take("take");
    await tile("passport");
    await told("compare");
    await page.waitForTimeout(500);
    await take("compare");
    await page.keyboard.press("Enter");
    await told("other");
    await tile("mrz-name");
    await told("refer");
    await page.locator("main .animate-spin").waitFor({ state: "detached" });
    await page.waitForTimeout(500);
    await take("refer");
    await page.keyboard.press("F2");
    await told("after");
    await context.close();
  }
  expect(officers.length).toBeGreaterThanOrEqual(LOOKS.length);
});
