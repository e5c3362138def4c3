import { uuidv7 } from "uuidv7";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LedgerPage } from "../../shared/wire/ledger.ts";
import type { VenueRequest } from "../../shared/wire/venue.ts";
import { complaintsOfAxe } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { readDemoAccess, startGateway, type GatewayProcess } from "../support/gateway-process.ts";

let gateway: GatewayProcess;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await gateway.kill();
});

async function send(method: "PUT" | "POST" | "GET", path: string, token: string, body?: unknown): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const answer = await fetch(`${gateway.url}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  expect(answer.status, await answer.clone().text()).toBe(200);
  return answer;
}

/** A venue of this class under a pack that comes with the program, with so many of its staff inside; resolves with the token of its gate. */
async function openVenue(id: string, { inside, ...venue }: Pick<VenueRequest, "venueClass" | "policyId" | "divisionCode"> & { readonly inside: number }): Promise<string> {
  const gates = [{ id: "main", name: "正门 Main" }];
  const saved = await send("PUT", `/api/v1/venues/${id}`, readDemoAccess(gateway).administrator, { name: id, seats: null, persons: 100, gates, ...venue });
  const token: string = (await saved.json()).newTokens[0].token;
  const entry = { id: uuidv7(), gateId: "main", at: new Date().toISOString(), deviceSeq: 1, scans: [], temperature: { tenthsC: 365, source: "keypad" }, mask: true, partySize: inside, visit: { role: "staff" } };
  expect(await (await send("POST", "/api/v1/check-ins", token, entry)).json()).toMatchObject({ verdict: "admit", counts: { inside } });
  return token;
}

async function openDoor(token: string, locale: "en-GB" | "zh-CN", viewport: { width: number; height: number }) {
  const page = await (await browser.newContext({ locale, viewport, reducedMotion: "reduce" })).newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  await page.goto(`${gateway.url}/door#token=${token}`);
  await page.locator(".check-leaving").waitFor();
  return { page, complaints };
}

async function typeTemperature(page: Page, digits: string): Promise<void> {
  await page.locator(".temperature-pad:focus").waitFor();
  for (const digit of digits) await page.keyboard.press(digit, { delay: 60 });
}

async function pressByKeyboard(page: Page, name: string): Promise<void> {
  const nameOfFocus = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
  for (let steps = 0; (await nameOfFocus()) !== name; steps += 1) {
    expect(steps).toBeLessThan(20);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
}

async function insideIs(page: Page, inside: number): Promise<void> {
  await page.locator(".counts dd").first().filter({ hasText: new RegExp(`^${inside}$`) }).waitFor();
}

async function exitsInLedger(venueId: string): Promise<readonly unknown[]> {
  const page: LedgerPage = await (await send("GET", `/api/v1/venues/${venueId}/ledger?after=0&limit=100`, readDemoAccess(gateway).administrator)).json();
  return page.entries.filter(({ kind }) => kind === "exit");
}

test("who leaves a plant is measured with the keyboard alone, and a fever is reported and keeps nobody in (R-146)", async () => {
  const token = await openVenue("plant", { venueClass: "industry.factory", divisionCode: "310113", policyId: "unit-plant-tong", inside: 5 });
  const { page, complaints } = await openDoor(token, "en-GB", { width: 1_024, height: 768 });
  await insideIs(page, 5);
  await pressByKeyboard(page, "Check leaving");
  await page.getByRole("status").filter({ hasText: "Leaving离场核验" }).waitFor();
  await page.getByRole("heading", { name: "Temperature" }).waitFor();
  expect(await complaintsOfAxe(page)).toEqual([]);

  await typeTemperature(page, "349");
  await page.getByText("Temperature 34.9 °C is too low to be trusted").waitFor();
  await typeTemperature(page, "365");
  await page.getByRole("heading", { name: "May leave" }).waitFor();
  await page.getByText("Counted out: 1").waitFor();
  await insideIs(page, 4);
  expect(await complaintsOfAxe(page)).toEqual([]);

  await page.keyboard.press("Enter");
  await typeTemperature(page, "378");
  await page.getByRole("heading", { name: "Leave – see note" }).waitFor();
  await page.getByText("Report this now").waitFor();
  await page.getByText("Temperature 37.8 °C is a fever (limit 37.3 °C)").waitFor();
  await page.getByText("Keep the mask on and go to a fever clinic").waitFor();
  await insideIs(page, 3);
  await page.keyboard.press("Escape");
  await page.getByText("Please show your health code").waitFor();

  await pressByKeyboard(page, "Leaving, no check: 1");
  await page.getByText("1 left").waitFor();
  await insideIs(page, 2);
  expect(await exitsInLedger("plant")).toMatchObject([
    { verdict: "admit", codes: [] },
    { verdict: "admit-with-condition", codes: ["temp.fever"] },
    { verdict: "recheck", codes: ["temp.not-measured"] },
  ]);
  expect(complaints).toEqual([]);
}, 60_000);

test("whom a checkpoint may not let go is told so in Chinese, with what staff must do and what is on record (R-151)", async () => {
  const token = await openVenue("checkpoint", { venueClass: "transport.checkpoint", divisionCode: "310113", policyId: "cn-hub-fever", inside: 3 });
  const { page, complaints } = await openDoor(token, "zh-CN", { width: 360, height: 740 });
  await page.getByRole("button", { name: "离场核验" }).click();
  await page.getByRole("status").filter({ hasText: "离场核验Leaving" }).waitFor();
  expect(await complaintsOfAxe(page)).toEqual([]);
  await typeTemperature(page, "374");
  await page.getByRole("heading", { name: "不能离场" }).waitFor();
  for (const duty of ["请登记", "请上报", "请引导至等候区"]) await page.getByText(duty, { exact: true }).waitFor();
  await page.getByText("已计离场：1人").waitFor();
  await page.getByText("若留在场内或返回，请重新做入场核验").waitFor();
  await insideIs(page, 2);
  expect(await complaintsOfAxe(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test("a visitor of whom a school asks nothing on leaving is let out with one more key, and a pupil is measured (R-147)", async () => {
  const token = await openVenue("school", { venueClass: "edu.school", divisionCode: "341882", policyId: "cn-ah-guangde-edu", inside: 3 });
  const { page, complaints } = await openDoor(token, "zh-CN", { width: 768, height: 1_024 });
  await pressByKeyboard(page, "离场核验");
  await page.getByRole("heading", { name: "访客离场没有必查项目" }).waitFor();
  await page.getByRole("button", { name: "放行，计为离场" }).and(page.locator(":focus")).waitFor();
  expect(await complaintsOfAxe(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "可离场" }).waitFor();
  await insideIs(page, 2);

  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "学生", exact: true }).click();
  await page.getByText("如有预约码，请先扫描").waitFor();
  await page.locator(".temperature-pad").click();
  await typeTemperature(page, "365");
  await page.getByText("已计离场：1人").waitFor();
  await insideIs(page, 1);
  expect(await exitsInLedger("school")).toMatchObject([{ verdict: "admit" }, { verdict: "admit" }]);
  expect(complaints).toEqual([]);
});

test("an exit whose answer is lost counts once, also over a reload that forgets what was seen", async () => {
  const token = await openVenue("second-plant", { venueClass: "industry.factory", divisionCode: "310113", policyId: "unit-plant-tong", inside: 5 });
  const { page } = await openDoor(token, "en-GB", { width: 1_024, height: 768 });
  const sent: string[] = [];
  await page.route("**/api/v1/check-outs", async (route) => {
    sent.push(route.request().postData() ?? "");
    if (sent.length === 1) await route.fetch();
    await route.abort();
  });
  await page.getByRole("button", { name: "Check leaving" }).click();
  await typeTemperature(page, "365");
  await page.getByText("The exit is kept, and counts once").waitFor();
  await insideIs(page, 4);
  await page.getByRole("button", { name: "Next visitor" }).click();
  await page.getByText("1 leaving, not yet recorded").waitFor();
  expect(new Set(sent).size).toBe(1);

  await page.unroute("**/api/v1/check-outs");
  const known = page.waitForResponse((response) => response.url().endsWith("/api/v1/check-outs"));
  await page.reload();
  const response = await known;
  expect([response.status(), response.request().postDataJSON()]).toEqual([409, { ...JSON.parse(sent[0] ?? ""), temperature: undefined, mask: undefined }]);
  await page.getByText("1 left").waitFor();
  await insideIs(page, 4);
  expect(await exitsInLedger("second-plant")).toMatchObject([{ verdict: "admit", codes: [] }]);
}, 60_000);
