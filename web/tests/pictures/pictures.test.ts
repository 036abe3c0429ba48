// Pictures of every page, to be looked at: npm run screens, or cargo run -p xtask -- screens. They lie under screens/.
import { expect, test } from "vitest";
import { browser, served } from "../browser/house.ts";
import { desk, signIn } from "../browser/served.ts";
import { give, says } from "../browser/give.ts";
import { wordsOf } from "../fake/words.ts";
import { shoot } from "./shoot.ts";

const SIZES = [
  [1280, 800],
  [1920, 1080],
] as const;
const CASES = { clear: "passport", second: "mrz-name", portrait: "portrait-swapped", hand: "zone-alone", unlisted: "passport-unlisted", card: "identity-card", visa: "visa-and-passport" };

test("every page is taken in two sizes, two directions, light and dark", { timeout: 600_000 }, async () => {
  const { context, page } = await desk(browser, served, { language: "en" });
  await signIn(page, served);
  let taken = 0;
  for (const language of ["en", "ar"] as const) {
    const words = wordsOf(language);
    for (const theme of ["light", "dark"] as const) {
      await context.addInitScript(
        ([spoken, light]) => {
          localStorage.setItem("spartel.language", spoken as string);
          localStorage.setItem("spartel.theme", light as string);
          localStorage.setItem("spartel.lane", "lane-4");
          localStorage.setItem("spartel.post", "uta");
        },
        [language, theme],
      );
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await page.goto("/desk");
        const end = `${language}-${theme}-${width}`;
        await says(page, words.say("desk-waiting"));
        await shoot(page, `desk-empty-${end}`);
        for (const [name, shown] of Object.entries(CASES)) {
          await give(page, served, shown);
          await page.getByText(/UTA-\d{4}-\d+/).first().waitFor();
          await page.locator("main .animate-spin").waitFor({ state: "detached" });
          await page.waitForTimeout(700);
          await shoot(page, `desk-${name}-${end}`);
          taken += 1;
          await page.goto("/desk");
          await says(page, words.say("desk-waiting"));
        }
      }
    }
  }
  expect(taken).toBe(8 * 7);
  await context.close();
});
