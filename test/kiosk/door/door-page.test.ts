import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { readDemoAccess, startGateway, type GatewayProcess } from "../../support/gateway-process.ts";
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

describe("pairing a device", () => {
  test("takes the token out of the address bar, and remembers it over a reload", async () => {
    const { page } = await openDoorPage(browser, gateway);
    await page.getByText("Please show your health code").waitFor();
    expect(page.url()).toBe(`${gateway.url}/door`);
    await page.reload();
    await page.getByText("Please show your health code").waitFor();
  });

  test("keeps its gate when a link brings a token that opens none, and changes it for one that does", async () => {
    const { page } = await openDoorPage(browser, gateway);
    await page.getByText("北门 North").waitFor();
    const refused = page.waitForResponse((response) => response.url().endsWith("/api/v1/door") && response.status() === 401);
    await page.goto(`${gateway.url}/door#token=AAAAAAAAAAAAAAAAAAAAAAAA`);
    await refused;
    await page.reload();
    await page.getByText("北门 North").waitFor();
    await page.goto(`${gateway.url}/door#token=${readDemoAccess(gateway).venues[0]?.gates[1]?.token}`);
    await page.getByText("南门 South").waitFor();
  });

  test("asks for a token when there is none, and says when one is not valid", async () => {
    const { page, complaintsOfAxe } = await openDoorPage(browser, gateway, { fragment: "" });
    await page.getByLabel("Gate token").fill("too short");
    await page.getByRole("button", { name: "Pair", exact: true }).click();
    await page.getByText("This token is too short").waitFor();
    await page.getByLabel("Gate token").fill("a-token-that-nobody-gave");
    await page.getByRole("button", { name: "Pair", exact: true }).click();
    await page.getByText("The token is not valid, or was revoked").waitFor();
    expect(await complaintsOfAxe()).toEqual([]);
  });
});

describe("one visitor after the other", () => {
  test("is let in with the keyboard alone, and counted everywhere", async () => {
    const one = await openDoorPage(browser, gateway);
    const other = await openDoorPage(browser, gateway);
    await other.page.getByText("Connected").waitFor();
    const [green = ""] = await codesOf(gateway, "green", 11);
    await one.page.getByText("Please show your health code").waitFor();
    const [inside = "0"] = await one.counts();
    await one.show(green);
    await one.page.getByRole("heading", { name: "Temperature" }).waitFor();
    for (const digit of ["3", "6", "5"]) await one.page.keyboard.press(digit, { delay: 60 });
    await one.page.getByRole("heading", { name: "Is a mask worn?" }).waitFor();
    await one.page.keyboard.press("Enter");
    await one.page.getByRole("heading", { name: "Enter" }).waitFor();
    expect(await one.counts()).toEqual([String(Number(inside) + 1), String(300 - Number(inside) - 1)]);
    await one.page.keyboard.press("Enter");
    await one.page.getByText("Please show your health code").waitFor();
    await other.page.locator(".counts dd").first().filter({ hasText: String(Number(inside) + 1) }).waitFor();
    expect([...one.complaints, ...other.complaints]).toEqual([]);
  });

  test("an answer that was lost on the way is asked for by its id, and counts once", async () => {
    const { page, show, counts } = await openDoorPage(browser, gateway);
    await page.getByText("Please show your health code").waitFor();
    const [inside = "0"] = await counts();
    const asked: string[] = [];
    await page.route("**/api/v1/check-ins/*", async (route) => {
      asked.push(`${route.request().method()} ${new URL(route.request().url()).pathname.split("/").at(-1)}`);
      await route.continue();
    });
    const sent: string[] = [];
    await page.route("**/api/v1/check-ins", async (route) => {
      sent.push(route.request().postData() ?? "");
      await route.fetch();
      await route.abort();
    });
    const [green = ""] = await codesOf(gateway, "green", 12);
    await show(green);
    await page.getByRole("button", { name: "36.5", exact: true }).click();
    await page.getByRole("button", { name: "Worn", exact: true }).click();
    await page.getByRole("heading", { name: "Enter" }).waitFor();
    expect(sent).toHaveLength(1);
    expect(asked).toEqual([`GET ${JSON.parse(sent[0] ?? "").id}`]);
    expect((await counts())[0]).toBe(String(Number(inside) + 1));
  });

  test("a door that is cut off never shows a verdict, and gives back a place that nobody took", async () => {
    const { page, show, counts } = await openDoorPage(browser, gateway);
    await page.getByText("Please show your health code").waitFor();
    const [inside = "0"] = await counts();
    await page.route("**/api/v1/check-ins", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.route("**/api/v1/check-ins/*", (route) => route.abort());
    const [green = ""] = await codesOf(gateway, "green", 13);
    await show(green);
    await page.getByRole("button", { name: "36.5", exact: true }).click();
    await page.getByRole("button", { name: "Worn", exact: true }).click();
    await page.getByText("No answer from the gateway yet").waitFor();
    expect(await page.locator(".answer").count()).toBe(0);
    await page.getByRole("button", { name: "Give up, next visitor" }).click();
    await page.getByText("Please show your health code").waitFor();
    await page.unroute("**/api/v1/check-ins/*");
    await page.locator(".counts dd").first().filter({ hasText: new RegExp(`^${Number(inside) + 1}$`) }).waitFor();
    await page.locator(".counts dd").first().filter({ hasText: new RegExp(`^${inside}$`) }).waitFor();
  });

  test("somebody who did not go in gives the place back, and somebody who leaves makes room", async () => {
    const { page, show, counts } = await openDoorPage(browser, gateway, { venue: 1 });
    const [green = ""] = await codesOf(gateway, "green", 14);
    const admit = async (): Promise<void> => {
      await show(green);
      await page.getByRole("button", { name: "36.5", exact: true }).click();
      await page.getByRole("button", { name: "Worn", exact: true }).click();
      await page.getByRole("heading", { name: "Enter" }).waitFor();
    };
    await page.getByText("Please show your health code").waitFor();
    await admit();
    expect((await counts())[0]).toBe("1");
    await page.getByRole("button", { name: "Did not enter" }).click();
    await page.getByText("The place was given back").waitFor();
    expect((await counts())[0]).toBe("0");
    await admit();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "One leaves" }).click();
    await page.getByText("1 left").waitFor();
    expect((await counts())[0]).toBe("0");
  });

  test("the language can be changed in the middle of an answer, and stays", async () => {
    const { page, show } = await openDoorPage(browser, gateway);
    const [red = ""] = await codesOf(gateway, "red", 15);
    await page.getByText("Please show your health code").waitFor();
    await show(red);
    await page.getByText("The health code is red").waitFor();
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByText("健康码为红码").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await page.reload();
    await page.getByText("请出示健康码").waitFor();
  });
});
