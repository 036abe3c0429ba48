// Every story in a browser: no barrier in Arabic and English, light and dark, and every text fits in all four languages.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addressOf, type At } from "../stories/at.ts";
import { overflowing } from "../stories/overflowing.ts";
import { browse } from "./served.ts";

const WEB = join(import.meta.dirname, "../..");
const MEDIA: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const FOLDER = process.env["SPARTEL_PICTURES"];
const folder = mkdtempSync(join(tmpdir(), "spartel-stories-"));
let [server, browser, page]: [Server?, Browser?, Page?] = [];

beforeAll(async () => {
  await build({
    root: WEB,
    configFile: false,
    logLevel: "error",
    plugins: [react(), tailwindcss()],
    build: { outDir: folder, emptyOutDir: true, minify: false, rolldownOptions: { input: join(WEB, "stories.html") } },
  });
  server = createServer((request, response) => {
    const file = decodeURIComponent(new URL(request.url ?? "", "http://localhost").pathname);
    response.setHeader("content-type", MEDIA[extname(file)] ?? "application/octet-stream");
    response.end(readFileSync(join(folder, file)));
  }).listen(0, "127.0.0.1");
  browser = await browse();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", timezoneId: "Africa/Casablanca" });
  page = await context.newPage();
  page.on("pageerror", (error) => broken.push(String(error)));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/stories.html?alone`);
  await page.evaluate(axe.source);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});
const broken: string[] = [];

/** The page of stories, when it shows this one and has come to rest. */
async function shown(at: At): Promise<Page> {
  if (!page) throw new Error("there is no page");
  await page.evaluate((address) => void (location.hash = address), addressOf(at));
  await page.waitForFunction((address) => document.documentElement.dataset["rested"] === address, addressOf(at), { polling: 20 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

type Found = { id: string; nodes: { html: string; any: { message: string }[] }[] };
// A story is a part of a page: what a page as a whole has to have is looked at in each place.
const RULES = Object.fromEntries(["region", "page-has-heading-one", "landmark-one-main", "heading-order", "document-title"].map((rule) => [rule, { enabled: false }]));

async function barred(on: Page): Promise<string[]> {
  const found = (await on.evaluate(`axe.run(document, { resultTypes: ["violations"], rules: ${JSON.stringify(RULES)} })`)) as { violations: Found[] };
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any.map(({ message }) => message).join("; ")}`));
}

// Which stories there are is read from their files: the page of the browser has the same.
const { STORIES } = await import("../stories/story.ts");

type Look = Pick<At, "language" | "theme"> & { barred: boolean };
/** Texts are measured in every look, and barriers looked for in both directions and both lights; with SPARTEL_PICTURES in all four ways to pair these. */
const LOOKS: Look[] = [
  { language: "en", theme: "light", barred: true },
  { language: "ar", theme: "dark", barred: true },
  { language: "fr", theme: "light", barred: false },
  { language: "es", theme: "light", barred: false },
  ...(FOLDER ? ([{ language: "ar", theme: "light", barred: true }, { language: "en", theme: "dark", barred: true }] as const) : []),
];

test.each(STORIES.map(({ id }) => id))("%s has no barrier, and its texts fit", async (id) => {
  const found: string[] = [];
  for (const { language, theme, ...looked } of LOOKS) {
    const on = await shown({ id, language, theme });
    const told = [...(await on.evaluate(overflowing)), ...(looked.barred ? await barred(on) : [])];
    found.push(...told.map((one) => `${language} ${theme}: ${one}`));
    await taken(on, `${id.replaceAll("/", "-")}-${language}-${theme}`);
  }
  expect(found).toEqual([]);
});

test("no story throws", () => {
  expect(broken).toEqual([]);
});

/** With SPARTEL_PICTURES a picture of each is taken. */
async function taken(on: Page, name: string): Promise<void> {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  await on.screenshot({ path: join(FOLDER, `${name}.png`) });
}
