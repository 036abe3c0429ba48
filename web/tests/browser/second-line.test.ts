// A second line to the paper: sent on at the desk, seen, assessed, decided with a key, and printed in the language of who reads it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Language } from "../../src/words/language.ts";
import { NAMES } from "../../src/words/language.ts";
import { wordsOf } from "../fake/words.ts";
import { barriers } from "./axe.ts";
import { give, says } from "./give.ts";
import { browser, served } from "./house.ts";
import { keyed } from "./key.ts";
import { barred } from "./pages.ts";
import { desk, signIn } from "./served.ts";

const words = wordsOf("en", "laboratory");

/** What a paper says that is asked for here in a language: it opens in a window of its own. */
async function printed(page: Page, group: Locator, language: Language): Promise<string> {
  const [answer, shown] = await Promise.all([
    page.waitForResponse((response) => response.url().includes("/papers/")),
    page.context().waitForEvent("page"),
    group.getByRole("button", { name: NAMES[language] }).click(),
  ]);
  expect(answer.status()).toBe(200);
  const folder = mkdtempSync(join(tmpdir(), "spartel-paper-"));
  try {
    writeFileSync(join(folder, "paper.pdf"), await answer.body());
    return execFileSync("pdftotext", ["-enc", "UTF-8", join(folder, "paper.pdf"), "-"], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
    await shown.close();
  }
}

/** Nothing of a traveller stays in the browser: settings of the screen alone. */
async function left(page: Page): Promise<string[]> {
  const kept = await page.evaluate(async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys()), ...(await indexedDB.databases()).map(({ name }) => name ?? "")]);
  return kept.filter((name) => !/^spartel\.(language|theme|post|lane|direction)$/.test(name));
}

const sure = async (page: Page, shown: string, yes: string): Promise<void> => {
  await page.getByRole("button", { name: words.say(shown) }).click();
  await page.getByRole("button", { name: words.say(yes), exact: true }).click();
};

test("from the desk's referral to a paper in Arabic and English", { timeout: 180_000 }, async () => {
  const counter = await desk(browser, served, { language: "en" });
  await signIn(counter.page, served, "first-line");
  await give(counter.page, served, "mrz-name");
  await says(counter.page, words.say("desk-second"));
  expect(await counter.page.getByRole("group", { name: words.say("laboratory-paper-notice") }).count(), "nobody was sent on yet").toBe(0);
  await counter.page.keyboard.press("F2");
  await says(counter.page, words.say("desk-sent"));
  const notice = counter.page.getByRole("group", { name: words.say("laboratory-paper-notice") });
  await notice.waitFor();
  expect(await barriers(counter.page)).toEqual([]);
  expect(await printed(counter.page, notice, "ar")).toContain("دعوة إلى فحص ثان");
  expect(await printed(counter.page, notice, "en")).toContain("Invitation to a second check");
  expect(await left(counter.page)).toEqual([]);

  const { page, broken } = await desk(browser, served, { language: "en" });
  await signIn(page, served, "second-line");
  await keyed(page);
  await page.goto("/laboratory");
  await page.getByRole("link", { name: /UTA-\d{4}-\d+/ }).click();
  await page.getByText(/SAMIR/).first().waitFor();
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const panels = { seen: `/laboratory/${id}/seen`, assessment: `/laboratory/${id}/assessment`, decision: `/laboratory/${id}/decision`, papers: `/laboratory/${id}/papers` };

  // Before anything else nothing can be done, and the screen says what comes first.
  await page.goto(panels.decision);
  await page.getByText(words.say("laboratory-first-assessed-open")).waitFor();
  await page.getByText(words.say("laboratory-private-later")).waitFor();
  expect(await page.getByRole("radio", { name: words.say("laboratory-act-refuse"), exact: true }).isDisabled()).toBe(true);
  expect(await page.getByRole("button", { name: words.say("laboratory-end-do") }).count()).toBe(0);
  expect(await barred(page, { "second-line-seen": panels.seen, "second-line-decision": panels.decision })).toEqual([]);

  // By keyboard alone: searched, chosen, written down.
  await page.goto(panels.seen);
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("erased");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("listitem").getByText(words.say("laboratory-saw-alteration")).waitFor();
  // A mark stays in this window, until what it shows is written down with its place.
  await page.locator(".openseadragon-canvas").first().focus();
  await page.locator("main svg rect").first().waitFor();
  await page.keyboard.press("n");
  const corner = page.getByRole("button", { name: words.say("laboratory-mark-corner", { name: "a", number: 2 }) });
  await corner.focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.getByText(words.say("laboratory-marks-here")).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: words.say("laboratory-mark-undo") }).click();
  await page.getByRole("button", { name: words.say("laboratory-mark-undo") }).click();
  await page.getByText(words.say("laboratory-marks-none")).waitFor();
  await page.locator(".openseadragon-canvas").first().focus();
  await page.keyboard.press("n");
  const mark = page.getByRole("listitem", { name: words.say("laboratory-mark", { name: "a" }) });
  await mark.getByLabel(words.say("laboratory-mark-what")).selectOption("laminate");
  await mark.getByRole("button", { name: words.say("laboratory-mark-write") }).click();
  await page.getByRole("button", { name: words.say("laboratory-seen-where", { letter: "A" }) }).click();
  await page.getByRole("listitem", { name: `A: ${words.say("laboratory-saw-laminate")}` }).waitFor();
  await mark.waitFor({ state: "detached" });
  expect(await barriers(page)).toEqual([]);

  await page.getByRole("link", { name: words.say("laboratory-page-assessment") }).click();
  const axis = (name: string) => page.getByRole("radiogroup", { name: words.say(`laboratory-axis-${name}`) });
  await axis("authenticity").getByText(words.say("laboratory-authenticity-forged")).click();
  await axis("bearer").getByText(words.say("laboratory-bearer-rightful"), { exact: true }).click();
  await page.getByRole("button", { name: words.say("laboratory-assess-do") }).click();
  await page.getByRole("listitem").getByText(words.say("laboratory-authenticity-forged")).waitFor();

  // The questions in private come before any end but admission.
  await page.getByRole("link", { name: words.say("laboratory-page-decision") }).click();
  await sure(page, "laboratory-return", "laboratory-return-yes");
  await page.getByText(words.say("laboratory-first-returned-met")).waitFor();
  const refuse = page.getByRole("radio", { name: words.say("laboratory-act-refuse"), exact: true });
  expect(await refuse.isDisabled()).toBe(true);
  await page.getByText(words.say("laboratory-hindered-safeguards")).first().waitFor();
  await asked(id);
  await page.getByText(words.say("laboratory-first-private-met")).waitFor();
  await page.getByRole("radiogroup").getByText(words.say("laboratory-act-refuse"), { exact: true }).click();
  await page.getByText(words.say("laboratory-ground-document-altered")).click();
  await sure(page, "laboratory-act-do", "laboratory-act-yes-key");
  await page.getByText(words.say("laboratory-done-confirmed")).waitFor();
  expect(await barred(page, { "second-line-decided": panels.decision, "second-line-assessment": panels.assessment, "second-line-papers": panels.papers })).toEqual([]);

  await page.goto(panels.papers);
  const refusal = page.getByRole("listitem").filter({ hasText: words.say("laboratory-paper-for-refusal") });
  expect(await printed(page, refusal, "ar")).toContain("رفض الدخول");
  const english = await printed(page, refusal, "en");
  expect(english).toContain("Refusal of entry");
  expect(english).toContain("not as its issuer made it");
  await page.getByText(words.say("laboratory-paper-lacks-receipt")).waitFor();

  await page.goto(panels.decision);
  await sure(page, "laboratory-end-do", "laboratory-end-do");
  await page.getByText(words.say("laboratory-done-over")).waitFor();
  expect(await left(page)).toEqual([]);
  expect([...counter.broken, ...broken]).toEqual([]);
});

/** The questions in private, by who asks them, all answered with no. */
async function asked(id: string): Promise<void> {
  const { context, page } = await desk(browser, served, { language: "en" });
  await signIn(page, served, "protection");
  const status = await page.evaluate(async (contact) => {
    const answers = { protection: "no", child: "no", trafficking: "no", vulnerability: "no" };
    const headers = { "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
    return (await fetch(`/api/contacts/${contact}/safeguards`, { method: "POST", headers, body: JSON.stringify({ in_private: true, language: { common: "fr" }, answers }) })).status;
  }, id);
  expect(status).toBe(200);
  await context.close();
}
