// The program and a browser in front of it, for all tests of a file: whoever imports this has both from before the first test until after the last.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { browse, Served } from "./served.ts";

export let served: Served;
export let browser: Browser;

beforeAll(async () => {
  served = await Served.start();
  browser = await browse();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});
