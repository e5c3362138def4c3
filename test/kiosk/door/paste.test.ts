import type { Browser } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DemoVisitor } from "../../../shared/wire/demo.ts";
import { launchBrowser } from "../../support/browser.ts";
import { readDemoAccess, startGateway, type GatewayProcess } from "../../support/gateway-process.ts";

let gateway: GatewayProcess;
let browser: Browser;

beforeEach(async () => {
  gateway = await startGateway();
  browser = await launchBrowser();
});

afterEach(async () => {
  await browser.close();
  await gateway.kill();
});

describe("a door without a camera", () => {
  it("takes a pasted code, and hints at what is no code without asking further", async () => {
    const visitors: DemoVisitor[] = await (await fetch(`${gateway.url}/demo/codes.json`)).json();
    const page = await browser.newPage({ locale: "en-GB" });
    await page.goto(`${gateway.url}/door#token=${readDemoAccess(gateway).venues[0]?.gates[0]?.token}`);
    await page.getByText("Please show").waitFor();
    const paste = (text: string): Promise<boolean> =>
      page.evaluate((pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", pasted);
        return dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
      }, text);
    await paste("https://example.org/menu");
    await page.getByText("This QR code is not a health or itinerary code").waitFor();
    await paste(visitors.find((visitor) => visitor.name === "red")?.scans[0] ?? "");
    await page.getByText("The health code is red").waitFor();
    expect(await page.locator(".answer h2").textContent()).toBe("No entry");
  });
});
