// A new officer in a demonstration: in by a link, one inspection with nothing found and one that is sent on, as the guide leads.
import { expect, test } from "vitest";
import { wordsOf } from "../fake/words.ts";
import { barriers } from "./axe.ts";
import { says } from "./give.ts";
import { browser, served } from "./house.ts";
import { desk } from "./served.ts";

const link = (role: string) => {
  const { number, password, secret } = served.person(role);
  return `/try#${number}:${password}:${secret}`;
};

test("a link signs in, and stays in no address", async () => {
  const { context, page, broken } = await desk(browser, served, { language: "en" });
  const words = wordsOf("en", "guide");
  await page.goto("/");
  await page.getByRole("heading", { name: words.say("guide-roles") }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.goto(link("auditor"));
  await page.locator("header").getByText("UT-501").waitFor();
  expect(page.url()).not.toContain(":utopia-");
  await page.goto(link("first-line"));
  await page.locator("header").getByText("UTA-101").waitFor();
  // No code works twice, and the same link leads in again all the same.
  await page.goto(link("first-line"));
  await page.waitForURL("**/desk");
  await page.goto("/try#nobody");
  await page.getByText(words.say("guide-try-none")).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(broken).toEqual([]);
  await context.close();
});

test.each([
  { language: "en", theme: "light" },
  { language: "ar", theme: "dark" },
] as const)("a first inspection in $language", async ({ language, theme }) => {
  const { context, page, broken } = await desk(browser, served, { language, theme });
  const words = wordsOf(language, "guide");
  const coach = page.getByRole("complementary", { name: words.say("guide-name") });
  const told = (step: string) => coach.getByText(words.say(`guide-${step}`)).waitFor();
  const tile = (name: string) => page.getByRole("button", { name: words.say(`guide-document-${name}`), exact: true });
  // Another officer than above: codes of theirs are not used yet.
  const { number, password, secret } = served.people.filter(({ role }) => role === "first-line")[language === "en" ? 1 : 2] ?? served.person("first-line");
  await page.goto(`/try#${number}:${password}:${secret}`);
  await told("take");
  await tile("passport").waitFor();
  expect(await barriers(page)).toEqual([]);
  // What is no evidence is said to be left aside, and what lies ready goes on lying there.
  await page.locator("main input[type=file]").setInputFiles({ name: "letter.txt", mimeType: "text/plain", buffer: Buffer.from("hello") });
  await page.getByText(/letter\.txt/).waitFor();
  if (language === "en") await tile("passport").dragTo(page.getByText(words.say("desk-drop")));
  else {
    await tile("passport").focus();
    await page.keyboard.press("Enter");
  }
  await told("compare");
  await says(page, /\d+/);
  await page.keyboard.press("Enter");
  await told("other");
  await tile("mrz-name").click();
  await told("refer");
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("F2");
  await told("after");
  await page.getByRole("button", { name: words.say("desk-do-after") }).click();
  await told("private");
  await coach.getByRole("button", { name: words.say("guide-go-on") }).click();
  await told("done");
  await coach.getByRole("button", { name: words.say("guide-close") }).click();
  await coach.waitFor({ state: "detached" });
  await page.getByRole("button", { name: words.say("guide-name") }).click();
  await told("take");
  expect(broken).toEqual([]);
  await context.close();
});
