// Pictures of the private room. They lie under screens/.
import { expect, test } from "vitest";
import { browser, served } from "../browser/house.ts";
import { desk, signIn } from "../browser/served.ts";
import { give, says } from "../browser/give.ts";
import { wordsOf } from "../fake/words.ts";
import { shoot } from "./shoot.ts";

/** The language of the officer, the light, the width and height, and the language of the person. */
const CASES = [
  ["en", "light", 1280, 800, "العربية"],
  ["en", "dark", 1920, 1080, "Français"],
  ["ar", "light", 1920, 1080, "Türkçe"],
  ["ar", "dark", 1280, 800, "فارسی"],
] as const;

test("the private room is taken step by step", { timeout: 300_000 }, async () => {
  const counter = (await desk(browser, served, { language: "en" })).page;
  await signIn(counter, served);
  await give(counter, served, "passport");
  await says(counter, /^Nothing found/);
  const { context, page } = await desk(browser, served, { language: "en" });
  await signIn(page, served, "protection");
  for (const [language, theme, width, height, spoken] of CASES) {
    const words = wordsOf(language, "private");
    const tap = (name: string | RegExp) => page.getByRole("button", { name }).click();
    await context.addInitScript(
      ([chosen, light]) => {
        localStorage.setItem("spartel.language", chosen as string);
        localStorage.setItem("spartel.theme", light as string);
      },
      [language, theme],
    );
    const end = `${language}-${theme}-${width}`;
    await page.setViewportSize({ width, height });
    await page.goto("/private");
    await page.getByRole("button", { name: /UTA-\d{4}/ }).first().waitFor();
    await shoot(page, `private-choose-${end}`);
    await tap(/UTA-\d{4}/);
    await page.getByText(words.say("private-alone")).click();
    await page.getByText(words.say("private-understood-interpreted")).click();
    await page.getByLabel(words.say("private-by")).fill("service-7");
    await page.locator("main").getByText(spoken, { exact: true }).click();
    await shoot(page, `private-prepare-${end}`);
    await tap(words.say("private-begin"));
    await shoot(page, `private-welcome-${end}`);
    await tap(words.say("private-onward"));
    await shoot(page, `private-question-${end}`);
    for (let pages = 0; pages < 4; pages += 1) await page.keyboard.press("3");
    await tap(words.say("private-onward"));
    await shoot(page, `private-seal-${end}`);
    await tap(words.say("private-seal"));
    await page.getByText(words.say("private-sealed"), { exact: true }).waitFor();
    await shoot(page, `private-slip-${end}`);
  }
  expect(CASES).toHaveLength(4);
});
