import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import { launchBrowser } from "../../support/browser.ts";
import { startGateway, type GatewayProcess } from "../../support/gateway-process.ts";
import { noLivePoultry, samplePack } from "../../support/sample-pack.ts";
import { openPolicyPage, putInForce } from "./open-policy-page.ts";

const theatre = 0;
const market = 1;
const dayMs = 86_400_000;

let gateway: GatewayProcess;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startGateway(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await gateway.kill();
});

test("a manager reads what is in force at the own venue, in words and with its sources", async () => {
  const { page, part, complaints } = await openPolicyPage(browser, gateway, theatre);
  const pack = part("Theatres and performance venues (75 % of seats)");
  expect(await pack.textContent()).toContain("This venue is under it");
  const rule = pack.locator(".rule").filter({ hasText: "a fever is above 37.3 °C (37.3 itself passes)" });
  await rule.getByText(/^Sources/).click();
  await rule.getByText("R-136 · 003-4").waitFor();
  expect(await rule.locator(".rule-references").textContent()).toContain("幼儿园疫情防控工作方案");
  expect(await page.locator(".tab").allTextContents()).toEqual(["In force", "Try a visitor", "Own rules"]);
  expect(complaints).toEqual([]);
});

test("a day is the one that was chosen, also far from Beijing, and a past one says how it is known", async () => {
  const { page } = await openPolicyPage(browser, gateway, theatre);
  await page.getByLabel("Day (Beijing)").fill("2030-01-15");
  await page.getByRole("heading", { name: /^2030-01-15: / }).waitFor();
  await page.getByLabel("Day (Beijing)").fill("2022-01-15");
  await page.getByRole("heading", { name: /^2022-01-15: / }).waitFor();
  await page.getByText("This day lies before the gateway recorded anything of policies", { exact: false }).waitFor();
});

describe("a visitor who is tried", () => {
  test("is judged at once, on both sides of a border, with the way in", async () => {
    const { page, tab, part } = await openPolicyPage(browser, gateway, theatre);
    await tab("Try a visitor");
    const verdict = part("What the rules say").locator(".try-verdict");
    await verdict.filter({ hasText: "Enter" }).waitFor();
    await page.getByLabel("Temperature in °C, if measured").fill("37.3");
    await verdict.filter({ hasText: "Enter" }).waitFor();
    await page.getByLabel("Temperature in °C, if measured").fill("37.4");
    await verdict.filter({ hasText: "No entry" }).waitFor();
    await page.getByLabel("Temperature in °C, if measured").fill("36.8");
    await page.getByLabel("Mask").selectOption({ label: "None" });
    await verdict.filter({ hasText: "Check again" }).waitFor();
    expect(await page.locator(".finding").allTextContents()).toEqual(["No mask is wornPlease put on a mask, then enterBy Theatres and performance venues (75 % of seats): Mask"]);
    expect(await page.locator(".way-steps li").allTextContents()).toEqual(["Put on a mask"]);
  });

  test("with stays is judged by the list in force, or by what is assumed, and not before it is clear which place is meant", async () => {
    const { page, tab, part } = await openPolicyPage(browser, gateway, theatre);
    await tab("Try a visitor");
    const result = part("What the rules say");
    const place = page.getByLabel("Place (name in Chinese, or division code)");
    await page.getByRole("button", { name: "Add a place" }).click();
    await page.getByRole("button", { name: "The county of this venue" }).waitFor();
    await place.fill("廊坊 区");
    await page.getByText("Which one is it?").waitFor();
    await result.getByText("the place (one that was found").waitFor();
    await page.getByRole("button", { name: "河北省 廊坊市 安次区 131002", exact: true }).click();
    expect(await place.inputValue()).toBe("131002 河北省 廊坊市 安次区");
    await page.getByText("List of 2022-04-15 20:00: 1 high-risk place; 2 medium-risk places").waitFor();
    const finding = result.getByText("Stayed within 14 days in a region with high-risk areas: 河北省 廊坊市 安次区");
    await finding.waitFor();
    await page.getByLabel("At which level").selectOption({ label: "Assumed: not on the list" });
    await finding.waitFor({ state: "detached" });

    await place.fill("山西 小店区");
    await page.getByText("140105 山西省 太原市 小店区 – List of 2022-04-15 20:00: ", { exact: false }).waitFor();
    await page.getByLabel("At which level").selectOption({ label: "Assumed: medium-risk" });
    await result.getByText("Stayed within 14 days in a region with medium-risk areas: 山西省 太原市 小店区").waitFor();
  });
});

test("goods that somebody brings to the market are judged beside the person", async () => {
  await putInForce(gateway, samplePack({ id: "market-order", rules: [noLivePoultry] }), "market");
  const { page, tab, part } = await openPolicyPage(browser, gateway, market);
  await tab("Try a visitor");
  await page.locator(".try-form summary").filter({ hasText: /^Goods$/ }).click();
  await page.getByRole("group", { name: "Goods brought along" }).getByLabel("live poultry").check();
  await part("What the rules say").getByText("Such goods may not come in: live poultry").waitFor();
  await part("What the rules say").locator(".try-verdict").filter({ hasText: "Enter" }).waitFor();
});

test("a manager writes a rule, is told that it is stricter and of whom, names the outbreak that is on record, saves, sees it in force, and ends it", async () => {
  const trigger = { triggerRef: "Notice 12", assessmentRef: "Assessment 3", from: beijingDate(Date.now()), to: beijingDate(Date.now() + 30 * dayMs) };
  await putInForce(gateway, samplePack({ rules: [noLivePoultry], trigger }), "theatre");

  const { page, tab, part, complaints } = await openPolicyPage(browser, gateway, theatre);
  await tab("Own rules");
  const section = part("Temperature");
  const save = page.getByRole("button", { name: "Save and put in force" });
  await section.getByLabel("This venue has a rule of its own").check();
  await page.getByText("Say why this rule is needed").waitFor();
  await section.getByLabel("Why this rule").fill("Many frail visitors");
  await section.getByLabel("Fever limit").fill("37.0");
  await page.locator(".lint-about").filter({ hasText: /37\.\d °C.*above: let in/ }).waitFor();
  expect(await save.getAttribute("aria-disabled")).toBe("true");

  await page.getByRole("radio", { name: /^Notice 12; assessment: Assessment 3; .* recorded in “Order no. 35 of the city”$/ }).check();
  await page.getByText("Nothing is wrong: it can be saved.").waitFor();

  await page.getByText("JSON text", { exact: true }).first().click();
  const text = page.locator("#overlay-json");
  expect(JSON.parse(await text.inputValue())).toMatchObject({ id: "venue-theatre", rules: [{ feverAbove: { value: 370 }, references: ["design default: Many frail visitors"] }], trigger: { triggerRef: "Notice 12" } });
  await text.fill((await text.inputValue()).replace('"value": 370', '"value": 371'));
  expect(await section.getByLabel("Fever limit").inputValue()).toBe("37.1");
  await page.getByText("Nothing is wrong: it can be saved.").waitFor();

  await page.getByLabel("Reason (goes into the ledger)").fill("Outbreak in the district");
  await save.click();
  await page.getByText("In force here now: ", { exact: false }).filter({ hasText: "Own rules of" }).waitFor();

  await tab("In force");
  await page.locator(".layer-venue").waitFor();
  await page.getByText("a fever is above 37.1 °C (37.1 itself passes)", { exact: false }).waitFor();
  await tab("Try a visitor");
  await page.getByLabel("Temperature in °C, if measured").fill("37.2");
  await page.locator(".try-verdict").filter({ hasText: "No entry" }).waitFor();

  await tab("In force");
  const ends = page.getByRole("button", { name: "End…" });
  expect(await ends.count()).toBe(1);
  await ends.click();
  await page.getByLabel("Reason for ending it (goes into the ledger)").fill("The outbreak is over");
  await page.getByRole("button", { name: "End it now" }).click();
  await page.locator(".layer-venue").waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
});

test("a manager for whose venue no outbreak is on record is told whom to ask, and an administrator records one in words", async () => {
  const stricter = async ({ page, tab, part }: Awaited<ReturnType<typeof openPolicyPage>>) => {
    await tab("Own rules");
    await part("Temperature").getByLabel("This venue has a rule of its own").check();
    await part("Temperature").getByLabel("Why this rule").fill("Many frail visitors");
    await part("Temperature").getByLabel("Fever limit").fill("36.9");
    await page.locator(".trigger").waitFor();
  };
  const manager = await openPolicyPage(browser, gateway, market);
  await stricter(manager);
  await manager.page.getByText("No outbreak is on record for this venue", { exact: false }).waitFor();
  expect(await manager.page.locator(".trigger :is(input, button)").count()).toBe(0);

  const administrator = await openPolicyPage(browser, gateway, "administrator");
  await administrator.page.getByLabel("Venue", { exact: true }).selectOption({ label: "示范市场 Demo Market" });
  await stricter(administrator);
  await administrator.page.getByRole("button", { name: "Name the outbreak and its assessment" }).click();
  await administrator.page.getByLabel("The outbreak (notice or report)").fill("Notice 12");
  expect(JSON.parse(await administrator.page.locator("#overlay-json").inputValue())).toMatchObject({ trigger: { triggerRef: "Notice 12" } });
});

test("rules that are not saved can be tried, and leave what is in force alone", async () => {
  const { page, tab, part } = await openPolicyPage(browser, gateway, market);
  await tab("Own rules");
  await part("Booking").getByLabel("This venue has a rule of its own").check();
  await part("Booking").getByLabel("Why this rule").fill("Crowds at the weekend");
  await page.locator(".lint, .notice-good").first().waitFor();
  await tab("Try a visitor");
  await page.locator(".finding").filter({ hasText: "There is no booking" }).waitFor();
  await page.getByLabel("Together with the own rules as they are being written").uncheck();
  await page.locator(".finding").filter({ hasText: "There is no booking" }).waitFor({ state: "detached" });
});

test("a pack that is pasted says where it is wrong, and cannot be saved before it is mended", async () => {
  const { page, tab } = await openPolicyPage(browser, gateway, "administrator");
  await tab("All packs");
  const text = page.locator("#upload-json");
  await text.fill('{\n  "id": "order-1",\n');
  await page.getByText("This is not JSON yet: something is wrong in line 3.").waitFor();
  await text.fill('{ "id": "order-1", "layer": "nation" }');
  const faults = page.locator(".upload .faults code");
  await faults.first().waitFor();
  expect(await faults.allTextContents()).toEqual(["title", "jurisdiction", "scope", "effective", "sources", "rules"]);
  expect(await page.getByRole("button", { name: "Save and put in force" }).getAttribute("aria-disabled")).toBe("true");
});
