// Pictures for the first page and the tour of two minutes. They lie under screens/; build/small.mjs makes them small.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { wordsOf } from "../fake/words.ts";
import { give } from "../browser/give.ts";
import { browser, served } from "../browser/house.ts";
import { desk, type Look } from "../browser/served.ts";
import { shoot } from "./shoot.ts";

const english = wordsOf("en", "guide", "private", "laboratory");

async function at(role: string, look: Look, path: string): Promise<Page> {
  const { page } = await desk(browser, served, look);
  const person = served.person(role);
  await page.goto(`/try#${person.number}:${person.password}:${person.secret}`);
  await page.locator("header").getByText(person.number).waitFor();
  await page.goto(path);
  await page.locator("main h1").waitFor();
  return page;
}

/** The desk with a document of which all was said, and the guide put away. */
async function said(page: Page, name: string, language: "en" | "ar"): Promise<void> {
  await page.getByRole("button", { name: wordsOf(language, "guide").say("guide-close") }).click();
  await give(page, served, name);
  await page.getByText(/UTA-\d{4}-\d+/).first().waitFor();
  await page.locator("main .animate-spin").waitFor({ state: "detached" });
  await page.waitForTimeout(800);
}

test("the tour", { timeout: 400_000 }, async () => {
  const first = await at("first-line", { language: "en" }, "/desk");
  await first.getByText(english.say("guide-take")).waitFor();
  await first.getByRole("button", { name: english.say("guide-document-passport"), exact: true }).waitFor();
  await shoot(first, "tour-desk");
  await said(first, "mrz-name", "en");
  await shoot(first, "desk-en");
  await first.keyboard.press("F2");
  await first.getByRole("button", { name: english.say("desk-do-after") }).click();
  await give(first, served, "passport");
  await first.getByText(/^Nothing found/).first().waitFor();

  const arabic = await desk(browser, served, { language: "ar", theme: "dark" });
  const other = served.people.filter(({ role }) => role === "first-line")[1] ?? served.person("first-line");
  await arabic.page.goto(`/try#${other.number}:${other.password}:${other.secret}`);
  await arabic.page.waitForURL("**/desk");
  await said(arabic.page, "passport", "ar");
  await shoot(arabic.page, "desk-ar-dark");

  const lamp = await at("second-line", { language: "en" }, "/laboratory");
  await lamp.getByRole("link", { name: /UTA-\d{4}-\d+/ }).first().click();
  await lamp.locator("main svg rect").first().waitFor();
  await lamp.waitForTimeout(1500);
  await shoot(lamp, "tour-laboratory");

  const room = await at("protection", { language: "en" }, "/private");
  await room.getByRole("button", { name: /UTA-\d{4}/ }).first().click();
  await room.getByText(english.say("private-alone")).click();
  await room.getByText(english.say("private-understood-interpreted")).click();
  await room.getByLabel(english.say("private-by")).fill("service-7");
  await room.locator("main").getByText("Français", { exact: true }).click();
  await room.getByRole("button", { name: english.say("private-begin") }).click();
  await room.getByRole("button", { name: english.say("private-onward") }).click();
  await shoot(room, "tour-private");

  for (const [role, path, name] of [
    ["commander", "/watch", "tour-watch"],
    ["trust-list-manager", "/trust", "tour-lists"],
    ["auditor", "/offices/accesses", "tour-auditor"],
  ] as const) {
    const page = await at(role, { language: "en" }, path);
    await page.getByText(english.say("table-loading")).waitFor({ state: "detached" });
    await page.waitForTimeout(1000);
    await shoot(page, name);
  }
  expect(await signed()).toBe(true);
});

/** Whether the server is the demonstration that these pictures are of. */
async function signed(): Promise<boolean> {
  return ((await (await fetch(`${served.address}/health/ready`)).json()) as { demonstration: boolean }).demonstration;
}
