// Makes the pictures of README.md and docs/tour.md small, out of those that `npm run screens` took: node build/small.mjs
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const PICTURES = ["desk-en", "desk-ar-dark", "tour-desk", "tour-laboratory", "tour-private", "tour-watch", "tour-lists", "tour-auditor"];
const QUALITY = 0.86;
const root = join(import.meta.dirname, "../..");
const executablePath = process.env["CHROMIUM"] ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (!executablePath) throw new Error("Chromium is missing: apt-get install chromium, or name it with CHROMIUM=");

/**
 * A PNG as WebP, as the browser writes it.
 * @param {import("playwright-core").Page} page
 * @param {Buffer} png
 */
async function small(page, png) {
  const url = await page.evaluate(
    async ({ bytes, quality }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${bytes}`;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", quality);
    },
    { bytes: png.toString("base64"), quality: QUALITY },
  );
  return Buffer.from(url.split(",")[1] ?? "", "base64");
}

const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const page = await browser.newPage();
for (const name of PICTURES) {
  const webp = await small(page, readFileSync(join(root, `web/screens/${name}.png`)));
  writeFileSync(join(root, `docs/pictures/${name}.webp`), webp);
  console.log(name, webp.length);
}
await browser.close();
