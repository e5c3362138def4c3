import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { startGateway, type GatewayProcess } from "../../support/gateway-process.ts";
import { openDoorPage } from "./open-door-page.ts";

let gateway: GatewayProcess;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await gateway.kill();
});

test("a ready door says what else may be shown, and how to go on without a camera", async () => {
  const { page, complaints } = await openDoorPage(browser, gateway);
  await page.getByText("Itinerary or test as well, if you have one").waitFor();
  await page.getByText("No camera found. Use a handheld scanner, a picture, or paste the code's text").waitFor();
  await page.getByText("Hold the code to the camera, scan it by hand, or paste its text").waitFor();
  expect(complaints).toEqual([]);
});
