import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
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

test("a file that is dropped beside the camera is read as one dropped on it, and never opened by the browser", async () => {
  const { page } = await openDoorPage(browser, gateway);
  await page.locator(".ready-panel").waitFor();
  const drop = (selector: string): Promise<readonly boolean[]> =>
    page.locator(selector).evaluate((target) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["no picture"], "list.txt", { type: "text/plain" }));
      return ["dragover", "drop"].map((type) => target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })));
    });
  expect(await drop(".door-header")).toEqual([false, false]);
  await page.getByText("This file is not a picture that can be opened").waitFor();
  expect(await drop(".exit-bar")).toEqual([false, false]);
});
