// Pictures of the second line: what was seen, assessed, decided and printed; and the desk that sent somebody on. They lie under screens/.
import { expect, test } from "vitest";
import { give, says } from "../browser/give.ts";
import { browser, served } from "../browser/house.ts";
import { desk, signIn } from "../browser/served.ts";
import { wordsOf } from "../fake/words.ts";
import { shoot } from "./shoot.ts";

const PANELS = ["seen", "assessment", "decision", "papers"] as const;
const LOOKS = [
  ["en", "light", 1280, 800],
  ["en", "light", 1920, 1080],
  ["ar", "light", 1920, 1080],
  ["ar", "dark", 1280, 800],
  ["fr", "light", 1280, 800],
] as const;

test("the second line is taken page by page", { timeout: 300_000 }, async () => {
  const counter = await desk(browser, served, { language: "en" });
  await signIn(counter.page, served);
  await give(counter.page, served, "mrz-name");
  await says(counter.page, wordsOf("en").say("desk-second"));
  await counter.page.keyboard.press("F2");
  await counter.page.getByRole("button", { name: "العربية" }).first().waitFor();
  await shoot(counter.page, "desk-sent-en-light-1280");
  await counter.context.close();
  const { context, page } = await desk(browser, served, { language: "en" });
  await signIn(page, served, "second-line");
  await page.goto("/laboratory");
  await page.getByRole("link", { name: /UTA-\d{4}-\d+/ }).click();
  const one = new URL(page.url()).pathname;
  for (const [language, theme, width, height] of LOOKS) {
    await context.addInitScript(
      ([chosen, light]) => {
        localStorage.setItem("spartel.language", chosen as string);
        localStorage.setItem("spartel.theme", light as string);
      },
      [language, theme],
    );
    await page.setViewportSize({ width, height });
    for (const panel of PANELS) {
      await page.goto(`${one}/${panel}`);
      await page.locator("main svg rect").first().waitFor();
      if (panel === "seen") await page.getByRole("button", { name: wordsOf(language, "laboratory").say("laboratory-tool-mark") }).click();
      await shoot(page, `laboratory-${panel}-${language}-${theme}-${width}`);
    }
  }
  expect(PANELS).toHaveLength(4);
  await context.close();
});
