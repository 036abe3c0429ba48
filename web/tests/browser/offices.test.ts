// Lists and administration, as the people of a small authority use them.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wordsOf } from "../fake/words.ts";
import { give, says } from "./give.ts";
import { barred } from "./pages.ts";
import { browse, desk, Served, signIn } from "./served.ts";

const words = wordsOf("en", "records");
let served: Served;
let browser: Browser;
beforeAll(async () => {
  served = await Served.start();
  browser = await browse();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

async function come(role: string): Promise<{ page: Page; broken: string[]; close(): Promise<void> }> {
  const { context, page, broken } = await desk(browser, served, { language: "en" });
  await signIn(page, served, role);
  return { page, broken, close: () => context.close() };
}

test("what happened at the desk is found in the list, and has a page of its own", async () => {
  const officer = await come("first-line");
  await give(officer.page, served, "mrz-name");
  await says(officer.page, /look here|second line/i);
  await officer.close();
  const { page, broken, close } = await come("commander");
  await page.goto("/records?phase=open");
  await page.getByRole("link", { name: /UTA-\d{4}-\d+/ }).first().click();
  await page.getByRole("region", { name: words.say("records-life") }).waitFor();
  const one = new URL(page.url()).pathname;
  expect(await barred(page, { records: "/records", "records-empty": "/records?phase=merged", record: one })).toEqual([]);
  expect(broken).toEqual([]);
  await close();
});
