// A traveller is sent on at the desk, and a document examiner lays the page on the light table.
import { expect, test } from "vitest";
import { wordsOf } from "../fake/words.ts";
import { barriers } from "./axe.ts";
import { give, says } from "./give.ts";
import { browser, served } from "./house.ts";
import { desk, signIn } from "./served.ts";

test("sent on at the desk, and looked at in the laboratory", async () => {
  const [english, arabic] = [wordsOf("en", "laboratory"), wordsOf("ar", "laboratory")];
  const counter = await desk(browser, served, { language: "en" });
  await signIn(counter.page, served, "first-line");
  await give(counter.page, served, "mrz-name");
  await says(counter.page, english.say("desk-second"));
  await counter.page.keyboard.press("F2");
  await says(counter.page, english.say("desk-sent"));
  const { page, broken } = await desk(browser, served, { language: "en" });
  await signIn(page, served, "second-line");
  await page.goto("/laboratory");
  await page.getByRole("link", { name: /UTA-\d{4}-\d+/ }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("link", { name: /UTA-\d{4}-\d+/ }).click();
  await page.getByText(/SAMIR/).first().waitFor();
  const table = page.locator(".openseadragon-canvas").first();
  // Boxes are drawn when the page lies there.
  await page.locator("main svg rect").first().waitFor();
  await table.focus();
  await page.keyboard.press("b");
  await page.getByRole("slider").waitFor();
  await page.keyboard.press("m");
  await page.locator("output").getByText(/\d+\.\d\u2069? mm/).waitFor();
  await page.getByRole("button", { name: english.say("laboratory-tool-beside") }).click();
  await page.locator(".openseadragon-canvas").nth(1).waitFor();
  // Both tables show the same part of their pages: all of it at first, and no less after this one became smaller to make room.
  const tables = () => page.locator("[data-lies]").evaluateAll((all) => all.map((one) => ({ lies: one.getAttribute("data-lies"), wide: one.clientWidth })));
  const together = (of: (wide: number) => boolean) => async () => {
    const [one, other] = await tables();
    return one !== undefined && one.lies === other?.lies && of(Number(one.lies?.split(" ")[1]) / one.wide);
  };
  await expect.poll(together((share) => share > 0.5 && share <= 1.01)).toBe(true);
  await page.getByRole("button", { name: english.say("laboratory-zoom-in") }).click();
  await expect.poll(together((share) => share > 1.3)).toBe(true);
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(together((share) => share > 1.3)).toBe(true);
  await page.getByRole("button", { name: english.say("laboratory-zoom-home") }).click();
  await expect.poll(together((share) => share > 0.5 && share <= 1.01)).toBe(true);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("radio", { name: "العربية" }).click();
  await page.locator("html[dir=rtl]").waitFor();
  await page.getByText(arabic.say("laboratory-page-reasons")).first().waitFor();
  await page.getByRole("button", { name: arabic.say("frame-dark") }).click();
  expect(await barriers(page)).toEqual([]);
  expect(broken).toEqual([]);
});
