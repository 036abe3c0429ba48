// Pictures of lists and administration: every page of each who has a use for it.
import { beforeAll, expect, test } from "vitest";
import { give } from "../browser/give.ts";
import { browser, served } from "../browser/house.ts";
import { desk, signIn } from "../browser/served.ts";
import { shoot } from "./shoot.ts";

const PAGES: Record<string, readonly string[]> = {
  commander: ["records", "records?phase=merged", "trust/proposals", "offices/proposals", "own"],
  "trust-list-manager": ["trust", "trust/radar", "trust/radar/ut", "trust/versions/1", "trust/bring"],
  administrator: ["offices/people", "offices/devices"],
  auditor: ["offices/accesses", "offices/rates", "offices/roles", "offices/roles/commander", "offices/ledger", "offices/retention"],
};

beforeAll(async () => {
  const officer = await desk(browser, served, { language: "en" });
  await signIn(officer.page, served);
  await give(officer.page, served, "mrz-name");
  await officer.page.getByText(/UTA-\d{4}-\d+/).first().waitFor();
  await officer.context.close();
});

test.each(Object.entries(PAGES))("%s", { timeout: 300_000 }, async (role, pages) => {
  const { context, page, broken } = await desk(browser, served, { language: "en" });
  await signIn(page, served, role);
  for (const [language, theme] of [["en", "light"], ["ar", "light"], ["en", "dark"], ["ar", "dark"]] as const) {
    await context.addInitScript(
      ([spoken, light]) => {
        localStorage.setItem("spartel.language", spoken as string);
        localStorage.setItem("spartel.theme", light as string);
      },
      [language, theme],
    );
    for (const [width, height] of [[1280, 800], [1920, 1080]] as const) {
      await page.setViewportSize({ width, height });
      for (const path of pages) {
        await page.goto(`/${path}`);
        await page.locator("main h1").waitFor();
        await page.waitForLoadState("networkidle");
        await shoot(page, `${path.replace(/\W/g, "-")}-${language}-${theme}-${width}`);
      }
    }
  }
  expect(broken).toEqual([]);
  await context.close();
});
