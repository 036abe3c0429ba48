import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { wordsOf } from "../fake/words.ts";
import { barriers } from "./axe.ts";
import { give, says } from "./give.ts";
import { browser, served } from "./house.ts";
import { desk, signIn } from "./served.ts";

let counter: Page;
let page: Page;
let broken: string[];
beforeAll(async () => {
  counter = (await desk(browser, served, { language: "en" })).page;
  await signIn(counter, served);
  ({ page, broken } = await desk(browser, served, { language: "en" }));
  await signIn(page, served, "protection");
});

const english = wordsOf("en", "private");
const arabic = wordsOf("ar", "private");
const tap = (name: string | RegExp) => page.getByRole("button", { name }).click();

/** A traveller at the counter, by their number. */
async function comes(): Promise<string> {
  await counter.goto("/desk");
  await give(counter, served, "passport");
  await says(counter, /^Nothing found in \d+ checks$/);
  return counter.getByText(/UTA-\d{4}-\d+/).first().innerText();
}

/** As far as the first question. */
async function begin(number: string, language: string, words = english): Promise<void> {
  await tap(new RegExp(number));
  await page.getByText(words.say("private-alone")).click();
  await page.getByText(language, { exact: true }).click();
  await tap(words.say("private-begin"));
  await tap(words.say("private-onward"));
}

describe("in the private room", () => {
  test("a person is asked in their language, and what they say is nowhere afterwards", async () => {
    const number = await comes();
    const before = await counter.locator("main").innerHTML();
    await page.goto("/private");
    await page.getByRole("button", { name: new RegExp(number) }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await tap(new RegExp(number));
    await page.getByText("فارسی").waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.goto("/private");
    await begin(number, "Türkçe");
    expect(await barriers(page)).toEqual([]);
    await tap(/^Evet/);
    for (let more = 0; more < 3; more += 1) await tap(/^Hayır/);
    await tap(english.say("private-onward"));
    expect(await barriers(page)).toEqual([]);
    const sealed = page.waitForResponse((response) => response.url().endsWith("/safeguards"));
    await tap(english.say("private-seal"));
    expect((await sealed).status()).toBe(200);
    await page.getByText(english.say("private-sealed"), { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
    const left = await page.locator("main").innerText();
    expect(left).not.toMatch(/Evet|Türkçe/);
    expect(left).not.toContain(number);
    await tap(english.say("private-next"));
    // The counter's screen never changes.
    expect((await counter.locator("main").innerHTML()) === before).toBe(true);
    const kept = await page.evaluate(async () => ({ local: { ...localStorage }, session: { ...sessionStorage }, databases: await indexedDB.databases(), caches: await caches.keys() }));
    expect(Object.keys(kept.local).filter((name) => !/^spartel\.(language|theme|post|lane|direction)$/.test(name))).toEqual([]);
    expect([kept.session, kept.databases, kept.caches]).toEqual([{}, [], []]);
  });

  test("one key leaves at once, and back leads to nothing that was said", async () => {
    const number = await comes();
    // Something of this server to go back to.
    await page.goto("/quiet.html");
    await page.goto("/private");
    await begin(number, "Français");
    await tap(/^Oui/);
    await page.keyboard.press("Escape");
    await page.waitForURL("**/quiet.html");
    expect(await page.locator("body").innerText()).toBe("Spartel");
    expect(await barriers(page)).toEqual([]);
    await page.goBack();
    await page.waitForTimeout(500);
    expect(await page.locator("body").innerText()).not.toMatch(/Oui|Avez-vous/);
    await page.goto("/private");
    await page.getByRole("heading", { name: english.say("private-choose") }).waitFor();
  });

  test("without an interpreter nobody is asked, and the screen says that nobody may be sent away", async () => {
    const number = await comes();
    await page.goto("/private");
    await tap(new RegExp(number));
    await page.getByText(english.say("private-alone")).click();
    await page.getByText(english.say("private-understood-none")).click();
    await page.getByText(english.say("private-blocks")).waitFor();
    await tap(english.say("private-no-interpreter"));
    await tap(english.say("private-seal"));
    await page.getByText(english.say("private-obstacle-no-language")).waitFor();
    await page.getByText(english.say("private-open-line")).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  test("in Arabic, from right to left, light and dark, with somebody who interprets", async () => {
    const number = await comes();
    await page.goto("/private");
    await page.getByRole("radio", { name: "العربية" }).click();
    await page.locator("html[dir=rtl]").waitFor();
    await page.getByRole("heading", { name: arabic.say("private-choose") }).waitFor();
    for (const theme of ["dark", "light"]) {
      await page.getByRole("button", { name: arabic.say(`frame-${theme}`) }).click();
      expect(await barriers(page)).toEqual([]);
    }
    await tap(new RegExp(number));
    await page.getByText(arabic.say("private-alone")).click();
    await page.getByText(arabic.say("private-understood-interpreted")).click();
    await page.getByLabel(arabic.say("private-by")).fill("service-7");
    await page.getByLabel(arabic.say("private-other"), { exact: true }).fill("ti");
    await page.locator("main").getByText("English", { exact: true }).click();
    expect(await barriers(page)).toEqual([]);
    await tap(arabic.say("private-begin"));
    await page.locator("h1[tabindex='-1']").waitFor();
    expect(await page.locator("main [lang=en][dir=ltr]").count()).toBeGreaterThan(0);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: arabic.say("frame-dark") }).click();
    await tap(arabic.say("private-onward"));
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("3");
    await page.keyboard.press("2");
    await page.keyboard.press("2");
    await page.keyboard.press("2");
    await tap(arabic.say("private-onward"));
    expect(await barriers(page)).toEqual([]);
    await tap(arabic.say("private-seal"));
    await page.getByText(arabic.say("private-obstacle-not-answered")).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  test("nothing was forbidden or thrown", () => {
    expect(broken).toEqual([]);
  });
});
