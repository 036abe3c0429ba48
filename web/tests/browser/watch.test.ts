// The watch, as a commander uses it while officers work.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { wordsOf } from "../fake/words.ts";
import { give, says } from "./give.ts";
import { barred } from "./pages.ts";
import { browser, served } from "./house.ts";
import { desk, signIn } from "./served.ts";

const words = wordsOf("en", "watch");

const region = (page: Page, id: string) => page.getByRole("region", { name: words.say(id) });

test("a commander sees who waits where, and hands what goes on to a colleague", { timeout: 120_000 }, async () => {
  const officer = await desk(browser, served, { language: "en" });
  await officer.context.addInitScript(() => localStorage.setItem("spartel.lane", "lane-4"));
  await signIn(officer.page, served);
  await give(officer.page, served, "mrz-name");
  await says(officer.page, /look here|second line/i);
  const { context, page, broken } = await desk(browser, served, { language: "en" });
  await signIn(page, served, "commander");
  await page.waitForURL("**/watch");
  await region(page, "watch-lanes").getByText("lane-4").waitFor();
  const { number } = served.person("first-line");
  await region(page, "watch-lanes").getByText(number).waitFor();
  await region(page, "watch-devices").getByText("uta-chip-reader").waitFor();
  // What happens at the post appears by itself.
  await officer.page.goto("/desk");
  await give(officer.page, served, "zone-alone");
  await region(page, "watch-lanes").locator("li", { hasText: "lane-4" }).getByText("2", { exact: true }).waitFor();
  expect(await barred(page, { watch: "/watch", "watch-hand-over": "/watch/hand-over" })).toEqual([]);
  await page.goto("/watch/hand-over");
  await page.getByLabel(words.say("watch-all")).check();
  await page.getByLabel(words.say("watch-to")).selectOption("UTA-102");
  await page.getByRole("button", { name: words.say("watch-hand", { count: 2 }) }).click();
  await page.getByText(words.say("watch-handed", { count: 2 })).waitFor();
  await page.goto("/watch");
  await region(page, "watch-needs").getByText(/UTA-102/).waitFor();
  expect(broken).toEqual([]);
  await context.close();
  await officer.context.close();
});
