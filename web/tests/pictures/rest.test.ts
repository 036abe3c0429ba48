// Pictures of signing in, and of dialogs and states of the desk, in English and Arabic at both widths. They lie under screens/.
import { expect, test } from "vitest";
import { give, says } from "../browser/give.ts";
import { browser, served } from "../browser/house.ts";
import { desk } from "../browser/served.ts";
import { wordsOf } from "../fake/words.ts";
import { shoot } from "./shoot.ts";

type Look = readonly [language: "en" | "ar", width: number, height: number];
const LOOKS: readonly Look[] = [
  ["en", 1280, 800],
  ["ar", 1280, 800],
  ["en", 1920, 1080],
  ["ar", 1920, 1080],
];
const endOf = ([language, width]: Look) => `${language}-light-${width}`;

const CLEAR = /^(Nothing found in|لم يُرصد أي خلل)/;

test.each(LOOKS)("whoever is not signed in, in %s at %i", { timeout: 200_000 }, async (...at) => {
  const [language, width, height] = at;
  const { context, page, broken } = await desk(browser, served, { language, width, height });
  await page.goto("/");
  await page.locator("input[name=number]").waitFor();
  // In a demonstration the people whom one may be come after it.
  await page.waitForLoadState("networkidle");
  await shoot(page, `sign-in-${endOf(at)}`);
  await page.goto("/link");
  await page.locator("input[name=link]").waitFor();
  await shoot(page, `link-${endOf(at)}`);
  expect(broken).toEqual([]);
  await context.close();
});

test.each(LOOKS.map((at, index) => [...at, index] as const))("dialogs and states of the desk, in %s at %i", { timeout: 400_000 }, async (language, width, height, index) => {
  const end = `${language}-light-${width}`;
  const words = wordsOf(language, "guide");
  const { context, page } = await desk(browser, served, { language, width, height });
  // Each look has an officer of its own: no code works twice.
  const { number, password, secret } = served.people.filter(({ role }) => role === "first-line")[index] ?? served.person("first-line");
  await page.goto(`/try#${number}:${password}:${secret}`);
  await page.waitForURL("**/desk");
  await page.getByRole("button", { name: words.say("guide-close") }).click();
  const tap = (id: string) => page.getByRole("button", { name: words.say(id) }).first().click();
  const waits = () => says(page, words.say("desk-waiting"));

  await tap("desk-camera");
  await page.getByRole("dialog").getByRole("status").waitFor();
  await page.waitForTimeout(1500);
  await shoot(page, `desk-camera-${end}`);
  await tap("desk-back");

  await context.setOffline(true);
  await give(page, served, "passport");
  await says(page, words.say("desk-not-sent"));
  await shoot(page, `desk-not-sent-${end}`);
  await context.setOffline(false);
  await says(page, CLEAR);
  await page.goto("/desk");
  await waits();

  await tap("desk-group-form");
  await page.getByRole("radio", { name: words.say("group-family") }).click();
  await page.getByLabel(words.say("desk-group-expected")).fill("2");
  await shoot(page, `desk-group-form-${end}`);
  await tap("desk-group-begin");
  for (const member of ["family-mother", "family-son"]) {
    await waits();
    await give(page, served, member);
    await says(page, CLEAR);
    if (member === "family-mother") await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    if (member === "family-mother") await page.keyboard.press("Enter");
  }
  await shoot(page, `desk-family-${end}`);
  await tap("desk-links");
  await page.getByRole("dialog").waitFor();
  await shoot(page, `desk-links-${end}`);
  expect(await page.getByRole("dialog").count()).toBe(1);
  await context.close();
});
