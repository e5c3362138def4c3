import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const axeSource = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const rules = JSON.stringify(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);

/** What WCAG 2.2 AA has against the page as it is now, by axe-core; and whether it scrolls sideways. */
export async function complaintsOfAxe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const complaints: string[] = await page.evaluate(
    `axe.run(document, { runOnly: ${rules} }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`,
  );
  const widthToScroll = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return widthToScroll > 0 ? [...complaints, `scrolls ${widthToScroll} pixels sideways`] : complaints;
}
