// The watch, as a commander uses it while officers work.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { wordsOf } from "../fake/words.ts";
import { give, says } from "./give.ts";
import { keyed } from "./key.ts";
import { barred } from "./pages.ts";
import { browser, served } from "./house.ts";
import { desk, signIn } from "./served.ts";

const words = wordsOf("en", "watch");

/** The commander and an officer, who stay: no code of theirs works twice. */
const commander = once(async () => {
  const here = await desk(browser, served, { language: "en" });
  await signIn(here.page, served, "commander");
  await here.page.waitForURL("**/watch");
  return here;
});
const first = once(async () => {
  const here = await desk(browser, served, { language: "en" });
  await here.context.addInitScript(() => localStorage.setItem("spartel.lane", "lane-4"));
  await signIn(here.page, served);
  return here;
});

function once<T>(does: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= does());
}

const region = (page: Page, id: string) => page.getByRole("region", { name: words.say(id) });

test("a commander sees who waits where, and hands what goes on to a colleague", { timeout: 120_000 }, async () => {
  const officer = await first();
  await give(officer.page, served, "mrz-name");
  await says(officer.page, /look here|second line/i);
  const { page, broken } = await commander();
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
});

test("checks that a commander relaxes are missing for nobody's Enter, and for one key of their own", { timeout: 120_000 }, async () => {
  const { page, broken } = await commander();
  await keyed(page);
  await page.goto("/watch/log");
  await page.getByText(words.say("watch-relaxed-none")).waitFor();
  await page.getByLabel(words.say("set-chip")).check();
  await page.getByLabel(words.say("watch-relax-why")).selectOption("crowd");
  await page.getByRole("button", { name: words.say("watch-relax") }).click();
  await page.getByRole("button", { name: words.say("watch-relax-yes") }).click();
  await region(page, "watch-relaxed").getByRole("button", { name: words.say("watch-lift") }).waitFor();
  await page.getByLabel(words.say("watch-note-text")).fill("Ferry 117 is forty minutes late.");
  await page.getByRole("button", { name: words.say("watch-note-write") }).click();
  await region(page, "watch-log").getByText("Ferry 117").waitFor();
  expect(await barred(page, { "watch-log": "/watch/log" })).toEqual([]);
  const officer = await first();
  await officer.page.goto("/desk");
  await give(officer.page, served, "zone-alone");
  await officer.page.getByText(/An order of the post/).waitFor();
  // Enter passes nobody by an order.
  await officer.page.keyboard.press("Enter");
  await says(officer.page, words.say("desk-incomplete"));
  // Keys as close together as a reader types them are nobody's.
  await officer.page.waitForTimeout(200);
  await officer.page.keyboard.press("F4");
  await says(officer.page, words.say("desk-waiting"));
  // Lifted, it helps nobody any more.
  await page.goto("/watch/log");
  await region(page, "watch-relaxed").getByRole("button", { name: words.say("watch-lift") }).click();
  await page.getByRole("group", { name: words.say("watch-lift-ask") }).getByRole("button", { name: words.say("watch-lift") }).click();
  await page.getByText(words.say("watch-relaxed-none")).waitFor();
  const relieved = officer.page.waitForResponse(/relief$/);
  await give(officer.page, served, "zone-alone");
  expect(await (await relieved).json()).toEqual({ without: 0 });
  expect([...broken, ...officer.broken]).toEqual([]);
});
