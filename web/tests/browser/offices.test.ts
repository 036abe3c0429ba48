// Lists and administration, as the people of a small authority use them.
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wordsOf } from "../fake/words.ts";
import { give, says } from "./give.ts";
import { barred } from "./pages.ts";
import { browse, desk, Served, signIn } from "./served.ts";

const words = wordsOf("en", "records", "offices");
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

const list = (name: string) => join(served.folder, "record/utopia/trust", name);

/** Gives the browser a passkey of whoever is signed in, by a key without hardware. */
async function keyed(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
  const status = await page.evaluate(async () => {
    const post = (path: string, json?: unknown) => fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: json ? JSON.stringify(json) : null });
    const { question } = await (await post("/api/session/passkeys/question")).json();
    const made = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question.publicKey) });
    return (await post("/api/session/passkeys", { answer: (made as PublicKeyCredential).toJSON() })).status;
  });
  expect(status).toBe(204);
}

test("a list with a new anchor is proposed by one, and approved by another with their key", async () => {
  const manager = await come("trust-list-manager");
  await manager.page.goto("/trust/bring");
  await manager.page.locator("main input[type=file]").first().setInputFiles(list("UT-newer.ml"));
  await manager.page.getByText(words.say("offices-ground-new-anchor")).waitFor();
  expect(await barred(manager.page, { trust: "/trust", radar: "/trust/radar", state: "/trust/radar/ut", versions: "/trust/versions", version: "/trust/versions/1", bring: "/trust/bring", none: "/trust/proposals" })).toEqual([]);
  await manager.page.goto("/trust/bring");
  await manager.page.locator("main input[type=file]").first().setInputFiles(list("UT-newer.ml"));
  await manager.page.getByRole("button", { name: words.say("offices-propose") }).click();
  await manager.page.getByRole("link", { name: words.say("offices-show-proposal") }).click();
  // The same person is told before they try.
  await manager.page.getByText(words.say("offices-hinder-own")).waitFor();
  expect(await manager.page.getByRole("button", { name: words.say("offices-approve") }).count()).toBe(0);
  const proposal = new URL(manager.page.url()).pathname;
  await manager.page.goto("/trust/versions");
  await manager.page.getByRole("row").nth(1).waitFor();
  expect(await manager.page.getByRole("row").count(), "nothing is trusted yet that was not").toBe(2);

  const commander = await come("commander");
  await keyed(commander.page);
  expect(await barred(commander.page, { proposals: "/trust/proposals", proposal })).toEqual([]);
  await commander.page.goto(proposal);
  await commander.page.getByRole("button", { name: words.say("offices-effect-ask") }).click();
  await commander.page.getByText("UTO").first().waitFor();
  await commander.page.getByRole("button", { name: words.say("offices-approve") }).click();
  await commander.page.getByRole("button", { name: words.say("offices-approve-yes") }).click();
  await commander.page.getByText(words.say("offices-settled-approved")).waitFor();
  await commander.page.goto("/trust/versions/2");
  await commander.page.getByText("CSCA Utopia Overseas").waitFor();
  expect(await barred(commander.page, { "version-two": "/trust/versions/2", approved: proposal })).toEqual([]);
  expect([...manager.broken, ...commander.broken]).toEqual([]);
  await manager.close();
  await commander.close();
});
