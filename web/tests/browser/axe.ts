// No barrier on a page, by axe: contrast, names, order, languages.
import axe from "axe-core";
import type { Page } from "playwright-core";

type Found = { id: string; help: string; nodes: { html: string; any: { message: string }[] }[] };

/** What stands in somebody's way, one line each. The page's policy lets no script in, so this one comes by the protocol of the browser. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as { violations: Found[] };
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 160)} ${any.map(({ message }) => message).join("; ")}`),
  );
}
