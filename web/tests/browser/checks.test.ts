// An examiner looks at what the machine checked, who signed, what opens the chip, and runs the checks again: by keys, in Arabic and English.
import { expect, test } from "vitest";
import { wordsOf } from "../fake/words.ts";
import { barriers } from "./axe.ts";
import { give, says } from "./give.ts";
import { browser, served } from "./house.ts";
import { desk, signIn } from "./served.ts";

test("every check in its tree, the chain, the key, and another run", async () => {
  const [english, arabic] = [wordsOf("en", "laboratory"), wordsOf("ar", "laboratory")];
  const counter = await desk(browser, served, { language: "en" });
  await signIn(counter.page, served, "first-line");
  await give(counter.page, served, "chip-swapped");
  await says(counter.page, english.say("desk-second"));
  await counter.page.keyboard.press("F2");
  await says(counter.page, english.say("desk-sent"));
  const { page, broken } = await desk(browser, served, { language: "en" });
  await signIn(page, served, "second-line");
  await page.goto("/laboratory");
  const contact = await page.getByRole("link", { name: /UTA-\d{4}-\d+/ }).getAttribute("href");

  await page.goto(`${contact}/checks`);
  const tree = page.getByRole("treegrid", { name: english.say("laboratory-page-checks") });
  await tree.getByRole("row", { name: new RegExp(english.word("field", "document-number")) }).first().waitFor();
  expect(await barriers(page)).toEqual([]);
  // By keys alone: into the tree, to its end, and the check stands in the address.
  await page.getByRole("button", { name: english.say("table-export") }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("End");
  await page.waitForURL(/\/checks\/.+/);
  const card = page.locator("section[aria-labelledby=lab-check]");
  await card.waitFor();
  // Whoever is sent this address sees the same.
  await page.reload();
  await card.waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.goto(`${contact}/chain`);
  await page.getByText(english.say("laboratory-chain-founded")).waitFor();
  expect(await page.getByRole("list", { name: english.say("laboratory-chain") }).getByText(/CSCA Utopia/).count()).toBeGreaterThan(0);
  await page.goto(`${contact}/chain/key`);
  await page.getByText(new RegExp(english.word("field", "document-number"))).first().waitFor();
  expect(await page.getByText(english.say("laboratory-key-differs"), { exact: true }).count()).toBe(2);
  expect(await barriers(page)).toEqual([]);

  await page.goto(`${contact}/runs`);
  await page.getByRole("button", { name: english.say("laboratory-runs-again") }).click();
  await page.getByText(english.say("laboratory-runs-same")).waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole("radio", { name: "العربية" }).click();
  await page.locator("html[dir=rtl]").waitFor();
  await page.getByRole("button", { name: arabic.say("frame-dark") }).click();
  for (const at of ["runs", "chain", "chain/key", "checks", "checks/findings", "checks/versions"]) {
    await page.goto(`${contact}/${at}`);
    await page.locator("main #lab-panel + *").waitFor();
    await page.getByText(arabic.say("table-loading")).waitFor({ state: "detached" });
    expect(await barriers(page), at).toEqual([]);
  }
  expect(broken).toEqual([]);
});
