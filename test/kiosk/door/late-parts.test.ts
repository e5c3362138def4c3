import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { everyRulePack } from "./every-rule.ts";
import { codesOf, openDoorPage } from "./open-door-page.ts";
import { type PackGateway, startPackGateway } from "./start-pack-gateway.ts";

let gateway: PackGateway;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startPackGateway(everyRulePack), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await gateway.stop();
});

describe("a part of the page that has not come", () => {
  test("takes nothing from the door when it is the live counts: it decides, and says that it is not connected", async () => {
    const { page, show, counts } = await openDoorPage(browser, gateway, { fragment: "" });
    await page.route("**/assets/live-client-*", (route) => route.abort());
    await page.goto(`${gateway.url}/door#token=${gateway.token}`);
    await page.reload();
    await page.getByText("Please show your health code").waitFor();
    const [inside = "0"] = await counts();
    await show((await codesOf(gateway, "green", 201))[0] ?? "");
    await page.getByRole("button", { name: "36.5", exact: true }).click();
    await page.getByRole("button", { name: "Worn", exact: true }).click();
    await page.getByRole("heading", { name: "Enter" }).waitFor();
    expect((await counts())[0]).toBe(String(Number(inside) + 1));
    expect(await page.locator(".door-state .badge").first().textContent()).toContain("Reconnecting…");
    await page.unroute("**/assets/live-client-*");
    await page.getByText("Connected").waitFor();
  });

  test("says so when it is the panel that is wanted now, and comes when it is asked for again", async () => {
    const { page } = await openDoorPage(browser, gateway, { fragment: "" });
    await page.route("**/assets/stand-in-panel-*.js", (route) => route.abort());
    await page.goto(`${gateway.url}/door#token=${gateway.token}`);
    await page.reload();
    await page.getByRole("button", { name: "No code" }).click();
    await page.getByText("This could not be opened").waitFor();
    await page.unroute("**/assets/stand-in-panel-*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".document-field").waitFor();
  });

  test("is fetched before anybody needs it, once the set-up says that somebody may", async () => {
    const { page } = await openDoorPage(browser, gateway, { fragment: "" });
    const fetched = Promise.all(["facts-panel", "goods-panel", "goods-sign", "stand-in-panel", "role-row", "closed-sign", "waiting-row", "notice-text", "live-client"].map((name) => page.waitForResponse((response) => response.url().includes(`/assets/${name}-`) && response.url().endsWith(".js"))));
    await page.goto(`${gateway.url}/door#token=${gateway.token}`);
    await page.reload();
    expect((await fetched).map((response) => response.ok())).toEqual([true, true, true, true, true, true, true, true, true]);
  });
});

describe("the number of a document", () => {
  const number = "11010519491231002X";

  test("typed or sent by a reader is never sent, stored or shown: only its pseudonym leaves the page", async () => {
    const { page, complaints } = await openDoorPage(browser, gateway);
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.getByText("Connected").waitFor();

    await page.getByRole("button", { name: "No code" }).click();
    await page.getByLabel("Number").fill(number);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.locator(".temperature-pad").waitFor();
    await page.getByRole("button", { name: "36.5", exact: true }).click();
    await page.getByRole("button", { name: "Worn", exact: true }).click();
    await page.locator("[data-verdict=admit-with-condition] .answer").waitFor();
    await page.getByRole("button", { name: "Next visitor" }).click();

    await page.keyboard.type(number, { delay: 2 });
    await page.keyboard.press("Enter");
    await page.locator(".temperature-pad").waitFor();

    const checkIn: unknown = JSON.parse(sent.find((request) => request.includes("/api/v1/check-ins "))?.split(" ").slice(1).join(" ") ?? "{}");
    expect(checkIn).toMatchObject({ scans: [], visit: { documents: [expect.stringMatching(/^[\w-]{22}$/)], registered: true } });
    const kept = await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]) + document.documentElement.outerHTML);
    expect([...sent, kept].filter((text) => text.includes("19491231"))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
