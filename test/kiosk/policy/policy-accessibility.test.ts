import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaintsOfAxe } from "../../support/axe.ts";
import { launchBrowser } from "../../support/browser.ts";
import { startGateway, type GatewayProcess } from "../../support/gateway-process.ts";
import { samplePack } from "../../support/sample-pack.ts";
import { openPolicyPage, putInForce } from "./open-policy-page.ts";
import { sampleRules } from "./sample-rules.ts";

let gateway: GatewayProcess;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway(), launchBrowser()]);
  const { "personal-list": list, "monitoring-status": status, "goods-documents": goods, "medicine-register": medicine } = sampleRules;
  await putInForce(gateway, samplePack({ rules: [list, status, goods, medicine] }), "theatre");
});

afterAll(async () => {
  await browser.close();
  await gateway.kill();
});

/** Each language, each scheme and each width once. */
const looks = [
  { locale: "zh-CN", colorScheme: "light", viewport: { width: 360, height: 740 } },
  { locale: "en-GB", colorScheme: "dark", viewport: { width: 1_280, height: 800 } },
] as const;

describe.each(looks)("WCAG 2.2 AA in $locale, $colorScheme, $viewport.width wide", (look) => {
  test("holds in all parts of the page", async () => {
    const { page, complaints } = await openPolicyPage(browser, gateway, "administrator", look);
    const tabs = page.locator(".tab");
    await page.locator("details.rule-sources summary").first().click();
    expect(await complaintsOfAxe(page)).toEqual([]);

    await tabs.nth(1).click();
    await page.locator(".stays button").last().click();
    await page.locator("#temperature").fill("38");
    for (const summary of await page.locator(".try-form details summary").all()) await summary.click();
    for (const box of ["#listed", "#goods", "#medicines"]) await page.locator(`${box} input`).first().check();
    await page.locator("#monitoring").selectOption("home-quarantine");
    await page.locator("#stay-1-place").fill("桥西");
    await page.locator(".place-choices .button").first().waitFor();
    expect(await complaintsOfAxe(page)).toEqual([]);
    await page.locator(".place-choices .button").first().click();
    await page.locator("#stay-1-level").selectOption("high");
    await page.locator(".finding").first().waitFor();
    expect(await complaintsOfAxe(page)).toEqual([]);

    await tabs.nth(2).click();
    await page.locator(".section .check input").first().check();
    await page.locator(".faults li").first().waitFor();
    await page.locator("#temperature-why").fill("x");
    await page.locator("#temperature-feverAbove-value").fill("36.9");
    await page.locator(".trigger button").click();
    await page.locator(".faults li").first().waitFor();
    expect(await complaintsOfAxe(page)).toEqual([]);

    await tabs.nth(3).click();
    await page.locator(".shelf-actions .button:not(.button-quiet)").first().click();
    await page.locator("#upload-json").fill("{}");
    await page.locator(".upload .faults li").first().waitFor();
    expect(await complaintsOfAxe(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("holds when somebody must sign in", async () => {
    const page = await (await browser.newContext(look)).newPage();
    await page.goto(`${gateway.url}/policy`);
    await page.locator("form").waitFor();
    expect(await complaintsOfAxe(page)).toEqual([]);
  });
});

test("the parts of the page are reached, and a rule is written, by keyboard alone", async () => {
  const { page } = await openPolicyPage(browser, gateway, 0);
  await page.locator(".tab").nth(2).focus();
  await page.keyboard.press("Enter");
  await page.locator(".section").first().waitFor();
  await page.locator(".section .check input").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("37.2");
  expect(await page.locator("#temperature-feverAbove-value").inputValue()).toBe("37.2");
});
