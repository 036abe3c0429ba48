// The program itself, serving a demonstration of its own, and a browser in front of it.
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

const root = resolve(import.meta.dirname, "../../..");
/** The program that is tried: the one that ./test built. */
export const PROGRAM = process.env["SPARTEL_PROGRAM"] ?? join(process.env["CARGO_TARGET_DIR"] ?? join(root, "target"), "release/spartel");
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];

type Person = { number: string; role: string; posts: string; password: string; secret: string };

export class Served {
  private constructor(
    private readonly process: ChildProcess,
    readonly folder: string,
    readonly address: string,
    readonly people: readonly Person[],
  ) {}

  /** Serves a demonstration; with `watch`, what lies in `watch/NAME` of its folder is what the device of that name left. */
  static async start({ watch = false } = {}): Promise<Served> {
    const folder = mkdtempSync(join(tmpdir(), "spartel-screens-"));
    const options = ["serve", "--demo", "--data", join(folder, "record"), "--listen", "127.0.0.1:0", "--json"];
    if (watch) {
      mkdirSync(join(folder, "watch"));
      options.push("--watch", join(folder, "watch"));
    }
    const child = spawn(PROGRAM, options, { stdio: ["ignore", "pipe", "pipe"] });
    const told = await heard(child);
    // Passkeys are bound to a name, and to browsers this machine by itself is localhost.
    return new Served(child, folder, told.address.replace("127.0.0.1", "localhost"), told.people);
  }

  /** The files of a document of Utopia. */
  document(name: string): string {
    return join(this.folder, "record/utopia/documents", name);
  }

  person(role: string): Person {
    const found = this.people.find((person) => person.role === role);
    if (!found) throw new Error(`nobody is ${role}`);
    return found;
  }

  code(person: Person): string {
    return execFileSync(PROGRAM, ["utopia", "code", person.secret], { encoding: "utf8" }).trim();
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.process.once("exit", done));
    this.process.kill("SIGTERM");
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function heard(child: ChildProcess): Promise<{ address: string; people: Person[] }> {
  return new Promise((done, failed) => {
    let [text, log] = ["", ""];
    child.stderr?.on("data", (chunk: Buffer) => (log = (log + chunk.toString()).slice(-2000)));
    child.once("exit", (code) => failed(new Error(`the server ended with ${code}: ${log}`)));
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      try {
        done(JSON.parse(text) as { address: string; people: Person[] });
      } catch {
        // More is to come.
      }
    });
  });
}

export async function browse(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? CHROMIUM.find(existsSync);
  if (!executablePath) throw new Error("Chromium is missing: apt-get install chromium, or name it with CHROMIUM=");
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0, args: FLAGS });
}

export type Look = { language: "ar" | "en" | "fr" | "es"; theme?: "light" | "dark"; width?: number; height?: number };

/** A desk: a browser of its own, in a language and light. */
export async function desk(browser: Browser, served: Served, look: Look): Promise<{ context: BrowserContext; page: Page; broken: string[] }> {
  const context = await browser.newContext({
    baseURL: served.address,
    locale: look.language,
    timezoneId: "Africa/Casablanca",
    // Colours are looked at as they stay, and not on their way from one to the other.
    reducedMotion: "reduce",
    viewport: { width: look.width ?? 1280, height: look.height ?? 800 },
  });
  const { theme = "light", language } = look;
  await context.addInitScript(
    ([spoken, light]) => {
      localStorage.setItem("spartel.language", spoken as string);
      localStorage.setItem("spartel.theme", light as string);
    },
    [language, theme],
  );
  if (process.env["SPARTEL_DIST"]) await lent(context, served, process.env["SPARTEL_DIST"]);
  const page = await context.newPage();
  // A machine may do much else beside the tests.
  page.setDefaultTimeout(30_000);
  const broken: string[] = [];
  page.on("console", (message) => {
    // An answer that says no is said on the screen; what the policy of the page forbids, or what throws, is a fault.
    const { url } = message.location();
    if (message.type() === "error" && !/status of (401|403|404|409|422|429|503)|ERR_INTERNET_DISCONNECTED/.test(message.text())) broken.push(`${message.text()} ${url}`);
  });
  page.on("pageerror", (error) => broken.push(String(error)));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "blob:" && protocol !== "data:" && origin !== served.address) broken.push(`asked elsewhere: ${request.url()}`);
  });
  return { context, page, broken };
}

const MEDIA: Record<string, string> = { html: "text/html", js: "text/javascript", css: "text/css", svg: "image/svg+xml", woff2: "font/woff2", json: "application/json" };

/** The screens of a folder in the place of those of the program, under its policy: what changed is tried without building the program. */
async function lent(context: BrowserContext, served: Served, folder: string): Promise<void> {
  const policy = (await fetch(served.address)).headers.get("content-security-policy") ?? "";
  await context.route(
    // What shows a paper in the browser asks for files of its own.
    ({ origin, pathname }) => origin === served.address && !/^\/(api|health|utopia)\//.test(pathname),
    (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      const path = file.includes(".") ? file : "index.html";
      const headers = { "content-type": MEDIA[path.split(".").at(-1) ?? ""] ?? "text/plain", "content-security-policy": policy };
      return route.fulfill({ path: join(folder, path), headers });
    },
  );
}

/** Signs somebody in with password and code. */
export async function signIn(page: Page, served: Served, role = "first-line"): Promise<void> {
  const person = served.person(role);
  await page.goto("/");
  await page.locator("input[name=number]").fill(person.number);
  await page.locator("input[name=password]").fill(person.password);
  await page.locator("input[name=code]").fill(served.code(person));
  await page.locator("button[type=submit]").click();
  await page.locator("header").getByText(person.number).waitFor();
}
