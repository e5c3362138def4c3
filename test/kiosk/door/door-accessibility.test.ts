import type { Browser } from "playwright-core";
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

const sizes = { phone: { width: 360, height: 740 }, upright: { width: 800, height: 1_280 }, tablet: { width: 1_280, height: 800 } } as const;

const looks = [
  { locale: "zh-CN", colorScheme: "light", viewport: sizes.phone, worn: "已戴好", person: 21 },
  { locale: "en-GB", colorScheme: "dark", viewport: sizes.phone, worn: "Worn", person: 22 },
  { locale: "zh-CN", colorScheme: "dark", viewport: sizes.upright, worn: "已戴好", person: 23 },
  { locale: "en-GB", colorScheme: "light", viewport: sizes.tablet, worn: "Worn", person: 24 },
] as const;

describe("WCAG 2.2 AA", () => {
  test.each(looks)("holds in every state of the door: $locale, $colorScheme, $viewport.width wide", async ({ worn, person, ...context }) => {
    const { page, show, complaintsOfAxe, complaints } = await openDoorPage(browser, gateway, context);
    const widthToScroll = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const faults: string[] = [];
    const look = async (state: string): Promise<void> => {
      faults.push(...(await complaintsOfAxe()).map((complaint) => `${state}: ${complaint}`));
      if ((await widthToScroll()) > 0) faults.push(`${state}: scrolls sideways`);
    };
    const [green = ""] = await codesOf(gateway, "green", person);
    const [red = ""] = await codesOf(gateway, "red", person);

    await page.locator(".ready-sign").waitFor();
    await look("ready");
    await show("https://example.org/menu");
    await page.locator(".notice").waitFor();
    await look("hint");
    await show(green);
    await page.locator(".temperature-pad").waitFor();
    await look("temperature");
    await page.getByRole("button", { name: "36.5", exact: true }).click();
    await page.locator(".mask-choice").waitFor();
    await look("mask");
    await page.getByRole("button", { name: worn, exact: true }).click();
    await page.locator("[data-verdict=admit] .answer").waitFor();
    await look("admit");
    await page.keyboard.press("Escape");
    await show(red);
    await page.locator("[data-verdict=refuse] .answer").waitFor();
    await look("refuse");
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("nothing scrolls sideways at 320 pixels, which is 400 % of a small screen", async () => {
    const { page, show } = await openDoorPage(browser, gateway, { viewport: { width: 320, height: 640 } });
    await page.locator(".ready-sign").waitFor();
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBe(0);
    const [green = ""] = await codesOf(gateway, "green", 31);
    await show(green);
    await page.locator(".temperature-pad").waitFor();
    expect(await overflow()).toBe(0);
  });

  test("every control on a phone is 44 pixels wide and high", async () => {
    const { page, show } = await openDoorPage(browser, gateway, { viewport: sizes.phone });
    const small = (): Promise<readonly string[]> =>
      page.locator("button:visible, label.button:visible, select:visible").evaluateAll((controls) =>
        controls.filter((control) => Math.min(control.getBoundingClientRect().width, control.getBoundingClientRect().height) < 43.9).map((control) => control.outerHTML),
      );
    await page.locator(".ready-sign").waitFor();
    expect(await small()).toEqual([]);
    const [green = ""] = await codesOf(gateway, "green", 32);
    await show(green);
    await page.locator(".temperature-pad").waitFor();
    expect(await small()).toEqual([]);
  });

  test("the answer is spoken, and has the focus on the way on", async () => {
    const { page, show } = await openDoorPage(browser, gateway);
    await page.locator(".ready-sign").waitFor();
    const [red = ""] = await codesOf(gateway, "red", 33);
    await show(red);
    await page.locator(".answer-words[role=alert]").filter({ hasText: "No entry" }).waitFor();
    await page.locator(".answer-reasons[role=alert]").filter({ hasText: "The health code is red" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Next visitor");
  });

  test("the sign of a verdict survives forced colours", async () => {
    const { page, show } = await openDoorPage(browser, gateway, { forcedColors: "active" });
    await page.locator(".ready-sign").waitFor();
    const [red = ""] = await codesOf(gateway, "red", 34);
    await show(red);
    const shape = page.locator(".verdict-mark-shape");
    await shape.waitFor();
    const [fill, stroke] = await Promise.all([
      shape.evaluate((path) => getComputedStyle(path).fill),
      page.locator(".verdict-mark-glyph").evaluate((path) => getComputedStyle(path).stroke),
    ]);
    expect([fill, stroke].toSorted()).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  });
});
