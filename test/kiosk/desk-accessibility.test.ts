import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaintsOfAxe } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { readDemoAccess, startGateway, type GatewayProcess } from "../support/gateway-process.ts";

let gateway: GatewayProcess;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway(), launchBrowser()]);
  const gate = readDemoAccess(gateway).venues[0]?.gates[0];
  const headers = { authorization: `Bearer ${gate?.token}`, "content-type": "application/json" };
  for (const visitor of await (await fetch(`${gateway.url}/demo/codes.json`)).json()) {
    const { scans, temperature, mask } = visitor;
    const body = checkInBody({ scans, temperature, mask, at: new Date().toISOString() });
    await fetch(`${gateway.url}/api/v1/check-ins`, { method: "POST", headers, body: JSON.stringify(body) });
  }
});

afterAll(async () => {
  await browser.close();
  await gateway.kill();
});

const looks = [
  { locale: "zh-CN", colorScheme: "light", viewport: { width: 360, height: 740 } },
  { locale: "en-GB", colorScheme: "dark", viewport: { width: 360, height: 740 } },
  { locale: "en-GB", colorScheme: "light", viewport: { width: 1_280, height: 800 } },
  { locale: "zh-CN", colorScheme: "dark", viewport: { width: 1_280, height: 800 } },
] as const;

async function open(path: string, look: (typeof looks)[number]): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext(look)).newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${gateway.url}${path}`);
  return { page, complaints };
}

describe.each(looks)("WCAG 2.2 AA in $locale, $colorScheme, $viewport.width wide", (look) => {
  test("holds on the manager's page, with numbers, a chart and reasons", async () => {
    const { page, complaints } = await open(`/manager#token=${readDemoAccess(gateway).venues[0]?.manager}`, look);
    await page.locator(".chart-frame canvas").first().waitFor();
    expect(await complaintsOfAxe(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("holds when a manager must sign in", async () => {
    const { page } = await open("/manager", look);
    await page.locator("form").waitFor();
    expect(await complaintsOfAxe(page)).toEqual([]);
  });

  test("holds on the inspector's pages, venues and ledger", async () => {
    const { page, complaints } = await open(`/inspector#token=${readDemoAccess(gateway).inspector}`, look);
    await page.locator("tbody button").first().waitFor();
    expect(await complaintsOfAxe(page)).toEqual([]);
    await page.locator("tbody button").first().click();
    await page.locator("tbody tr").nth(10).waitFor();
    expect(await complaintsOfAxe(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("holds on the page of sample codes", async () => {
    const { page, complaints } = await open("/demo", look);
    await page.locator("canvas").first().waitFor();
    expect(await complaintsOfAxe(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
