import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cameraRefusalOf } from "../../../kiosk/scan/open-camera.ts";
import { type ScanPage, startScanPage } from "./start-scan-page.ts";

let scanPage: ScanPage;

beforeAll(async () => {
  scanPage = await startScanPage();
});

afterAll(() => scanPage.stop());

describe("the camera", () => {
  it("is reported missing on a machine without one", async () => {
    const context = await scanPage.browser.newContext({ permissions: ["camera"] });
    const page = await context.newPage();
    await page.goto(scanPage.address);
    await page.locator("#state", { hasText: "no-camera" }).waitFor();
    expect(await page.locator("#state").textContent()).toBe('{"kind":"no-camera"}');
    await context.close();
  });

  it("is reported hidden on a page that came over plain http from another machine", async () => {
    const page = await scanPage.browser.newPage();
    await page.route("http://gateway.example/**", async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await page.request.get(new URL(pathname, scanPage.address).href) });
    });
    await page.goto("http://gateway.example/");
    await page.locator("#state", { hasText: "insecure-context" }).waitFor();
    expect(await page.locator("#state").textContent()).toBe('{"kind":"insecure-context"}');
    await page.close();
  });
});

describe("what a browser says when it gives no camera", () => {
  it.each([
    ["NotFoundError", { kind: "no-camera" }],
    ["OverconstrainedError", { kind: "no-camera" }],
    ["NotAllowedError", { kind: "not-allowed" }],
    ["SecurityError", { kind: "not-allowed" }],
    ["NotReadableError", { kind: "failed", detail: "The camera is in use by another program" }],
    ["AbortError", { kind: "failed", detail: "Something broke" }],
  ])("%s", (name, refusal) => {
    expect(cameraRefusalOf(new DOMException("Something broke", name))).toEqual(refusal);
  });
});
