import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { complaintsOfAxe } from "../../support/axe.ts";
import { launchBrowser } from "../../support/browser.ts";
import { checkInBody } from "../../support/check-in-body.ts";
import { readDemoAccess, startGateway, type GatewayProcess } from "../../support/gateway-process.ts";

let gateway: GatewayProcess;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway(), launchBrowser()]);
  const gate = readDemoAccess(gateway).venues[0]?.gates[0];
  const headers = { authorization: `Bearer ${gate?.token}`, "content-type": "application/json" };
  for (const visitor of await (await fetch(`${gateway.url}/demo/codes.json`)).json()) {
    const { scans, temperature, mask } = visitor;
    await fetch(`${gateway.url}/api/v1/check-ins`, { method: "POST", headers, body: JSON.stringify(checkInBody({ scans, temperature, mask, at: new Date().toISOString() })) });
  }
});

afterAll(async () => {
  await browser.close();
  await gateway.kill();
});

async function openLedger(width: number) {
  const page = await (await browser.newContext({ locale: "en-GB", viewport: { width, height: 800 } })).newPage();
  await page.goto(`${gateway.url}/inspector#token=${readDemoAccess(gateway).inspector}`);
  await page.locator(".venue-action button").first().click();
  await page.locator(".ledger-action button").first().waitFor();
  return page;
}

test("every check of the demo comes out again as it was recorded, with the versions that it was decided by", async () => {
  const page = await openLedger(1_280);
  const buttons = page.locator(".ledger-action button");
  const checks = await buttons.count();
  expect(checks).toBeGreaterThan(10);
  for (let index = 0; index < checks; index += 1) {
    await buttons.nth(index).click();
    await page.locator(".replay .notice").waitFor();
    expect(await page.locator(".replay .notice strong").textContent()).toBe("The same result");
    expect(await page.locator(".replay-grounds").textContent()).toMatch(/Policy versiontheatre-75@[0-9a-f]{32}Its packstheatre-75@[0-9a-f]{32}Risk-area list.+as of 2022-04-15/);
  }
});

test("shows no temperature, place or other value of a person", async () => {
  const page = await openLedger(1_280);
  const row = page.locator("tr").filter({ hasText: "The temperature is a fever" });
  await row.getByRole("button").click();
  await page.locator(".replay-reasons").first().waitFor();
  expect(await page.locator(".replay").textContent()).not.toMatch(/°C|℃/);
});

test("opens below its entry, takes the focus, and closes by the same button", async () => {
  const page = await openLedger(1_280);
  const button = page.locator(".ledger-action button").nth(2);
  await button.click();
  await page.locator(".replay h3:focus").waitFor();
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  await button.click();
  expect(await page.locator(".replay").count()).toBe(0);
  expect(await button.getAttribute("aria-expanded")).toBe("false");
});

test.each([360, 1_280])("keeps to WCAG 2.2 AA, %d pixels wide", async (width) => {
  const page = await openLedger(width);
  await page.locator(".ledger-action button").first().click();
  await page.locator(".replay .notice").waitFor();
  expect(await complaintsOfAxe(page)).toEqual([]);
});
