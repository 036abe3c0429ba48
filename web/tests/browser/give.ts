// What an officer does at the desk, as a browser does it.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Served } from "./served.ts";

/** Gives a document of Utopia to the desk, as an officer does who chooses its files. */
export async function give(page: Page, served: Served, name: string, taken: (file: string) => boolean = () => true): Promise<void> {
  const folder = served.document(name);
  const files = readdirSync(folder).filter((file) => /\.(bin|jpg|txt)$/.test(file) && taken(file));
  await page.locator("main input[type=file]").setInputFiles(files.map((file) => join(folder, file)));
}

/** When the one summary says this. */
export async function says(page: Page, text: string | RegExp): Promise<void> {
  await page.locator("main").getByRole("status").getByText(text).first().waitFor();
}
