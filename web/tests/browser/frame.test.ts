import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { types } from "../../build/types.mjs";
import { wordsOf } from "../fake/words.ts";
import { barriers } from "./axe.ts";
import { browser, served } from "./house.ts";
import { desk, signIn } from "./served.ts";

test("the types are those of the server that is tried", async () => {
  const document = await (await fetch(`${served.address}/api/openapi.json`)).text();
  const copy = readFileSync(join(import.meta.dirname, "../../src/api/schema.ts"), "utf8");
  expect(await types(document), "run: npm run types -- openapi.json > src/api/schema.ts").toBe(copy);
});

describe.each([
  { language: "en", dir: "ltr", title: "Sign in", theme: "light" },
  { language: "en", dir: "ltr", title: "Sign in", theme: "dark" },
  { language: "ar", dir: "rtl", title: "تسجيل الدخول", theme: "light" },
  { language: "ar", dir: "rtl", title: "تسجيل الدخول", theme: "dark" },
] as const)("in $language, $theme", ({ language, theme, dir, title }) => {
  test("an officer signs in with password and code, and nothing stands in anybody's way", async () => {
    const { context, page, broken } = await desk(browser, served, { language, theme });
    await page.goto("/");
    await page.getByRole("heading", { name: title }).waitFor();
    expect(await page.locator("html").getAttribute("dir")).toBe(dir);
    expect(await barriers(page)).toEqual([]);
    await page.goto("/link");
    await page.locator("input[name=link]").waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(broken).toEqual([]);
    await context.close();
  });
});

test("who is wrong is told so, and who is right is in", async () => {
  const { context, page, broken } = await desk(browser, served, { language: "en" });
  await page.goto("/");
  const person = served.person("second-line");
  await page.locator("input[name=number]").fill(person.number);
  await page.locator("input[name=password]").fill("not the password");
  await page.locator("input[name=code]").fill("000000");
  await page.locator("button[type=submit]").click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").innerText()).toContain("is wrong");
  expect(await barriers(page)).toEqual([]);
  await context.close();
  const second = await desk(browser, served, { language: "en" });
  await signIn(second.page, served);
  await second.page.waitForURL("**/desk");
  expect(second.broken).toEqual([]);
  expect(broken).toEqual([]);
  await second.context.close();
});

test("who locks in one window has locked them all", async () => {
  const words = wordsOf("en");
  const { context, page, broken } = await desk(browser, served, { language: "en" });
  const person = served.people.find(({ number }) => number === "UTL-101") ?? served.person("first-line");
  await page.goto(`/try#${person.number}:${person.password}:${person.secret}`);
  await page.waitForURL("**/desk");
  const other = await context.newPage();
  await other.goto("/records");
  await other.locator("header").getByText(person.number).waitFor();
  await page.locator("header").getByText(person.number).click();
  await page.getByRole("menuitem", { name: words.say("frame-lock") }).click();
  await page.getByRole("heading", { name: words.say("session-locked") }).waitFor();
  await other.getByRole("heading", { name: words.say("session-locked") }).waitFor({ timeout: 5000 });
  expect(broken).toEqual([]);
  await context.close();
});

test("a passkey that an account was given by a link signs in", async () => {
  const { context, page, broken } = await desk(browser, served, { language: "en" });
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
  // The administrator makes an account and hands its link over.
  await signIn(page, served, "administrator");
  const link = await page.evaluate(async () => {
    const post = async (path: string, json?: unknown) => {
      const headers = { "content-type": "application/json" };
      const response = await fetch(path, { method: "POST", headers, body: json ? JSON.stringify(json) : null });
      return response.json();
    };
    const { id } = await post("/api/accounts", { number: "UTA-199" });
    return (await post(`/api/accounts/${id}/link`)).link as string;
  });
  await context.clearCookies();
  await page.goto(`/link#${link}`);
  await page.getByText("UTA-199").waitFor();
  expect(page.url()).not.toContain(link);
  await page.getByRole("button", { name: "Make a passkey" }).click();
  await page.getByRole("status").getByText("Done").waitFor();
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "With my passkey" }).click();
  await page.locator("header").getByText("UTA-199").waitFor();
  expect(broken).toEqual([]);
  await context.close();
});

// A folder that is lent is sent as it lies there, not compressed.
test.skipIf(process.env["SPARTEL_DIST"])("the first load is small", async () => {
  const { context, page } = await desk(browser, served, { language: "ar" });
  let [code, fonts] = [0, 0];
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  const kinds = new Map<string, string>();
  devtools.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind === "Font") fonts += encodedDataLength;
    if (kind === "Script" || kind === "Stylesheet") code += encodedDataLength;
  });
  await page.goto("/", { waitUntil: "networkidle" });
  const painted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity);
  console.log(`first load: ${code} bytes of JavaScript and CSS, ${fonts} of fonts, first paint after ${Math.round(painted)} ms`);
  expect(code).toBeGreaterThan(50_000);
  expect(code).toBeLessThanOrEqual(250_000);
  expect(fonts).toBeLessThanOrEqual(170_000);
  expect(painted).toBeLessThan(1500);
  await context.close();
});
