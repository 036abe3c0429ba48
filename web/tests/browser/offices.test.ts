// Lists and administration, as the people of a small authority use them.
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { wordsOf } from "../fake/words.ts";
import { barriers } from "./axe.ts";
import { give, says } from "./give.ts";
import { barred } from "./pages.ts";
import { browser, served } from "./house.ts";
import { keyed } from "./key.ts";
import { desk, signIn } from "./served.ts";

const words = wordsOf("en", "records", "offices");

type Here = { page: Page; broken: string[] };
const here = new Map<string, Promise<Here>>();

/** Somebody at a desk of their own; who came once stays, because no code works twice. */
function come(role: string): Promise<Here> {
  const signed = async (): Promise<Here> => {
    const { page, broken } = await desk(browser, served, { language: "en" });
    await signIn(page, served, role);
    return { page, broken };
  };
  const known = here.get(role) ?? signed();
  here.set(role, known);
  return known;
}

test("what happened at the desk is found in the list, and has a page of its own", async () => {
  const officer = await come("first-line");
  await give(officer.page, served, "mrz-name");
  await says(officer.page, /look here|second line/i);
  const { page, broken } = await come("commander");
  await page.goto("/records?phase=open");
  await page.getByRole("link", { name: /UTA-\d{4}-\d+/ }).first().click();
  await page.getByRole("region", { name: words.say("records-life") }).waitFor();
  const one = new URL(page.url()).pathname;
  expect(await barred(page, { records: "/records", "records-empty": "/records?phase=merged", record: one })).toEqual([]);
  expect(broken).toEqual([]);
});

const list = (name: string) => join(served.folder, "record/utopia/trust", name);

test("a list with a new anchor is proposed by one, and approved by another with their key", async () => {
  const manager = await come("trust-list-manager");
  await manager.page.goto("/trust/bring");
  await manager.page.locator("main input[type=file]").first().setInputFiles(list("UT-newer.ml"));
  await manager.page.getByText(words.say("offices-ground-new-anchor")).waitFor();
  expect(await barred(manager.page, { trust: "/trust", radar: "/trust/radar", state: "/trust/radar/ut", versions: "/trust/versions", bring: "/trust/bring", none: "/trust/proposals" })).toEqual([]);
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
  expect(await barred(commander.page, { version: "/trust/versions/2" })).toEqual([]);
  expect([...manager.broken, ...commander.broken]).toEqual([]);
});

test("how a post checks is proposed by one, approved by another with their key, and in force", async () => {
  const { page, broken } = await come("administrator");
  await page.goto("/offices/rules");
  await page.getByLabel(words.say("offices-post"), { exact: true }).selectOption("uta");
  await page.getByLabel(words.say("offices-checks-by"), { exact: true }).selectOption("desk-visible");
  await page.getByRole("button", { name: words.say("offices-propose") }).click();
  await page.getByRole("link", { name: words.say("offices-show-proposal") }).click();
  await page.getByText(words.say("offices-hinder-own")).waitFor();
  const proposal = new URL(page.url()).pathname;
  expect(await barred(page, { rules: "/offices/rules", rule: proposal, "retention-rule": "/offices/retention" })).toEqual([]);

  const commander = await come("commander");
  await commander.page.goto(proposal);
  await commander.page.getByText(words.say("offices-profile-desk-visible"), { exact: false }).first().waitFor();
  await commander.page.getByRole("button", { name: words.say("offices-approve") }).click();
  await commander.page.getByRole("button", { name: words.say("offices-approve-yes") }).click();
  await commander.page.getByText(words.say("offices-settled-approved")).waitFor();
  await commander.page.goto("/offices/rules");
  await commander.page.getByRole("row", { name: /uta/i }).getByText(words.say("offices-profile-desk-visible")).waitFor();
  expect([...broken, ...commander.broken]).toEqual([]);
});

test("an account is made, begins with a link that is shown once, and gets its role by two people", async () => {
  const { page, broken } = await come("administrator");
  await page.goto("/offices/people");
  await page.locator("main input[name=number]").fill("UTA-188");
  await page.getByRole("button", { name: words.say("offices-create") }).click();
  await page.getByRole("button", { name: words.say("offices-invite") }).click();
  await page.getByRole("img", { name: words.say("once-code") }).waitFor();
  const person = new URL(page.url()).pathname;
  await page.getByRole("button", { name: words.say("offices-propose-give") }).click();
  await page.getByRole("link", { name: words.say("offices-show-proposal") }).click();
  await page.getByText(words.say("offices-hinder-own")).waitFor();
  const proposal = new URL(page.url()).pathname;
  expect(await barred(page, { people: "/offices/people", person, devices: "/offices/devices", own: "/own" })).toEqual([]);

  const commander = await come("commander");
  await commander.page.goto(proposal);
  await commander.page.getByText("UTA-188").first().waitFor();
  await commander.page.getByRole("button", { name: words.say("offices-approve") }).click();
  await commander.page.getByRole("button", { name: words.say("offices-approve-yes") }).click();
  await commander.page.getByText(words.say("offices-settled-approved")).waitFor();
  expect([...broken, ...commander.broken]).toEqual([]);
});

test("a token of a device is shown once, and is taken at any time", async () => {
  const { page, broken } = await come("administrator");
  await page.goto("/offices/devices");
  await page.locator("main input[name=name]").fill("swipe-9");
  await page.getByRole("button", { name: words.say("offices-register-do") }).click();
  await page.getByRole("heading", { name: /swipe-9/ }).waitFor();
  await page.getByRole("button", { name: words.say("once-done") }).click();
  const line = page.getByRole("row", { name: /swipe-9/ });
  await line.getByRole("button", { name: words.say("offices-revoke") }).click();
  await line.getByRole("button", { name: words.say("offices-revoke") }).click();
  await line.getByText(words.say("offices-token-revoked")).waitFor();
  expect(broken).toEqual([]);
});

test("the auditor sees who saw what, and rates without small groups", async () => {
  const { page, broken } = await come("auditor");
  await page.goto("/offices/accesses");
  await page.getByText(words.say("offices-may-see-access-log")).first().waitFor();
  expect(await barred(page, { accesses: "/offices/accesses", rates: "/offices/rates", roles: "/offices/roles", role: "/offices/roles/commander", ledger: "/offices/ledger", retention: "/offices/retention" })).toEqual([]);
  expect(broken).toEqual([]);
});

test("one's own account: a key is made, a badge shown, who stands in named and ended, and a lost key ends the session", async () => {
  const { page, broken } = await come("second-line");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  const part = (id: string) => page.getByRole("region", { name: words.say(id) });
  const tap = (on: string, id: string) => part(on).getByRole("button", { name: words.say(id) }).click();
  await page.goto("/own");
  await part("offices-own-passkey").getByText(words.say("offices-own-passkey-none")).waitFor();
  await tap("offices-own-passkey", "offices-own-passkey-add");
  await part("offices-own-passkey").getByRole("listitem").waitFor();
  // In a shift that began with a password there is no short way, and the screen says so.
  await tap("offices-own-badge", "offices-own-badge-make");
  await part("offices-own-badge").getByText(words.say("problem-quick-off")).waitFor();
  await part("offices-deputy").locator("input[name=number]").fill("UTA-101");
  await tap("offices-deputy", "offices-deputy-name");
  await part("offices-deputy").getByRole("listitem").waitFor();
  await tap("offices-deputy", "offices-deputy-end");
  await tap("offices-deputy", "offices-deputy-end");
  await part("offices-deputy").getByText(words.say("offices-none")).waitFor();
  await tap("offices-own-sessions", "offices-own-sessions-end");
  await tap("offices-own-sessions", "offices-own-sessions-end");
  await page.getByRole("button", { name: words.say("session-with-passkey") }).click();
  await page.locator("header").getByText(served.person("second-line").number).waitFor();
  await page.goto("/own");
  await part("offices-own-password").locator("input").fill("a lamp at the strait");
  await tap("offices-own-password", "offices-own-password-set");
  await part("offices-own-password").getByText(words.say("offices-own-password-done")).waitFor();
  await tap("offices-own-badge", "offices-own-badge-make");
  await part("offices-own-badge-title").getByRole("status").waitFor();
  expect(await barriers(page)).toEqual([]);
  await tap("offices-own-passkey", "offices-revoke");
  await tap("offices-own-passkey", "offices-revoke");
  await page.locator("input[name=number]").waitFor();
  expect(broken).toEqual([]);
});
