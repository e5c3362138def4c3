import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { startGateway, type GatewayProcess } from "../../support/gateway-process.ts";
import { codesOf, openDoorPage } from "./open-door-page.ts";

let gateway: GatewayProcess;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await gateway.kill();
});

const screens = [
  { width: 360, height: 640 },
  { width: 1024, height: 600 },
  { width: 1280, height: 800 },
] as const;

interface Answered {
  readonly page: Page;
  readonly complaintsOfAxe: () => Promise<readonly string[]>;
}

/** A visitor with a stay in a risk area and a code that has expired: three reasons and a duty. */
async function refusedForThreeReasons(viewport: (typeof screens)[number], person: number): Promise<Answered> {
  const { page, show, complaintsOfAxe } = await openDoorPage(browser, gateway, { viewport });
  await page.locator(".ready-panel").waitFor();
  await show((await codesOf(gateway, "high-risk-itinerary", person))[1] ?? "");
  await page.getByRole("heading", { name: "No entry" }).waitFor();
  return { page, complaintsOfAxe };
}

test("a touch on the reasons of a refusal does not wipe it away, and a button does", async () => {
  const { page } = await refusedForThreeReasons(screens[2], 31);
  await page.getByText("No valid health code was shown").click();
  await page.getByText("Report this now").click();
  expect(await page.locator(".answer").count()).toBe(1);
  await page.getByRole("button", { name: "Next visitor" }).click();
  await page.locator(".ready-panel").waitFor();
});

test("a touch anywhere ends an admission", async () => {
  const { page, show } = await openDoorPage(browser, gateway);
  await page.locator(".ready-panel").waitFor();
  await show((await codesOf(gateway, "green", 32))[0] ?? "");
  await page.getByRole("button", { name: "36.5", exact: true }).click();
  await page.getByRole("button", { name: "Worn", exact: true }).click();
  await page.getByRole("heading", { name: "Enter" }).click();
  await page.locator(".ready-panel").waitFor();
});

describe.each(screens)("a long refusal on a screen of $width × $height", (viewport) => {
  test("shows the word, the duty and the way on at once, and says when there is more to read", async () => {
    const { page, complaintsOfAxe } = await refusedForThreeReasons(viewport, viewport.width);
    const inView = (): Promise<unknown> =>
      page.evaluate(() => {
        const visible = (selector: string): boolean => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.height > 0;
        };
        return [".counts", ".door-state", ".answer-word", ".answer-duties", ".answer-next"].map(visible);
      });
    expect(await inView()).toEqual([true, true, true, true, true]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);

    const text = page.locator(".reading-text");
    const isCut = await text.evaluate((area) => area.scrollHeight - area.clientHeight > 8);
    expect(await page.getByText("More below").isVisible()).toBe(isCut);
    expect(await complaintsOfAxe()).toEqual([]);
    await text.evaluate((area) => area.scrollTo(0, area.scrollHeight));
    await page.getByText("More below").waitFor({ state: "hidden" });
  });
});
