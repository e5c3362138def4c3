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

/** Which of these cannot be seen whole, without scrolling. */
async function outOfView(page: Page, selectors: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    (wanted) =>
      wanted.filter((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box === undefined || box.height === 0 || box.top < 0 || box.bottom > innerHeight || box.right > innerWidth;
      }),
    selectors,
  );
}

const always = [".counts", ".door-state .badge", ".list-age", ".exit-one"];

describe.each([
  { width: 360, height: 640 },
  { width: 1024, height: 600 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
])("on a screen of $width × $height", (viewport) => {
  test("everything of each step is in view", async () => {
    const { page, show } = await openDoorPage(browser, gateway, { viewport });
    await page.getByText("Connected").waitFor();
    await page.getByRole("button", { name: "Try the camera again" }).waitFor();
    expect(await outOfView(page, [...always, ".ready-word", ".ready-actions"])).toEqual([]);
    await page.getByRole("button", { name: "Try the camera again" }).click({ trial: true });

    await show((await codesOf(gateway, "green", 40 + viewport.width))[0] ?? "");
    await page.getByRole("heading", { name: "Temperature" }).waitFor();
    expect(await outOfView(page, [...always, ".checklist", ".keypad", ".visit-foot"])).toEqual([]);

    await page.getByRole("button", { name: "36.5", exact: true }).click();
    await page.getByRole("heading", { name: "Is a mask worn?" }).waitFor();
    expect(await outOfView(page, [...always, ".checklist", ".mask-answers", ".visit-foot"])).toEqual([]);
  });

  test("so it is while the connection is lost", async () => {
    const { page, show } = await openDoorPage(browser, gateway, { viewport });
    await page.getByText("Connected").waitFor();
    await page.routeWebSocket(/live/, (socket) => void socket.close());
    await page.reload();
    await page.getByText("Reconnecting…").waitFor();
    await page.getByRole("button", { name: "Try the camera again" }).waitFor();
    expect(await outOfView(page, [...always, ".ready-word", ".ready-actions"])).toEqual([]);
    await show((await codesOf(gateway, "green", 50 + viewport.width))[0] ?? "");
    await page.getByRole("heading", { name: "Temperature" }).waitFor();
    expect(await outOfView(page, [...always, ".checklist", ".keypad", ".visit-foot"])).toEqual([]);
  });
});
