// Pictures of what the machine checked, as the laboratory shows it. They lie under screens/.
import { expect, test } from "vitest";
import { browser, served } from "../browser/house.ts";
import { desk, signIn } from "../browser/served.ts";
import { give, says } from "../browser/give.ts";
import { wordsOf } from "../fake/words.ts";
import { shoot } from "./shoot.ts";

const CASES = [
  ["en", "light", 1280, 800],
  ["en", "dark", 1920, 1080],
  ["ar", "light", 1920, 1080],
  ["ar", "dark", 1280, 800],
] as const;
/** Pages behind a contact, and what stands on each when it is there. */
const PAGES = {
  tree: "checks",
  one: "checks/0/ElectronicChecks/IntegrityCheck/DataGroupsIntegrityCheck/DataGroupIntegrityCheck/DG2",
  findings: "checks/findings",
  key: "chain/key",
  runs: "runs",
  versions: "checks/versions",
  chain: "chain",
} as const;

test("what was checked is taken page by page", { timeout: 300_000 }, async () => {
  const counter = (await desk(browser, served, { language: "en" })).page;
  await signIn(counter, served);
  const numbers: string[] = [];
  for (const name of ["chip-swapped", "passport-unlisted"]) {
    await give(counter, served, name);
    await counter.locator("main .animate-spin").waitFor({ state: "detached" });
    await counter.getByText(/UTA-\d{4}-\d+/).first().waitFor();
    numbers.push((await counter.getByText(/UTA-\d{4}-\d+/).first().textContent())?.match(/UTA-\d{4}-\d+/)?.[0] ?? "");
    await counter.waitForTimeout(500);
    await counter.keyboard.press("F2");
    await says(counter, wordsOf("en").say("desk-sent"));
    await counter.goto("/desk");
    await says(counter, wordsOf("en").say("desk-waiting"));
  }
  const { context, page } = await desk(browser, served, { language: "en" });
  await signIn(page, served, "second-line");
  await page.goto("/laboratory");
  const paths: string[] = [];
  for (const number of numbers) paths.push((await page.getByRole("link", { name: number }).getAttribute("href")) ?? "");
  for (const [language, theme, width, height] of CASES) {
    await context.addInitScript(
      ([chosen, light]) => {
        localStorage.setItem("spartel.language", chosen as string);
        localStorage.setItem("spartel.theme", light as string);
      },
      [language, theme],
    );
    await page.setViewportSize({ width, height });
    for (const [name, at] of Object.entries(PAGES)) {
      await page.goto(`${paths[0]}/${at}`);
      await page.locator("main h2#lab-panel + *").waitFor();
      await page.locator("main svg rect").first().waitFor();
      await shoot(page, `checks-${name}-${language}-${theme}-${width}`);
    }
    await page.goto(`${paths[1]}/chain`);
    await page.getByText(wordsOf(language, "laboratory").say("laboratory-chain-no-anchor-note")).waitFor();
    await page.locator("main svg rect").first().waitFor();
    await shoot(page, `checks-open-chain-${language}-${theme}-${width}`);
  }
  expect(paths).toHaveLength(2);
});
