import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import type { TemperatureRule } from "../../../shared/policy/rules/temperature.ts";
import { launchBrowser } from "../../support/browser.ts";
import { startGateway, type GatewayProcess } from "../../support/gateway-process.ts";
import { feverAtExit, samplePack } from "../../support/sample-pack.ts";
import { openPolicyPage, putInForce } from "./open-policy-page.ts";

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

test("an administrator puts a pack in force at a venue and ends it, each with a reason", async () => {
  const { page, tab, part } = await openPolicyPage(browser, gateway, "administrator");
  await page.getByLabel("Venue", { exact: true }).selectOption({ label: "示范市场 Demo Market" });
  await page.getByRole("heading", { name: /Demo Market/ }).waitFor();
  await tab("All packs");
  const item = page.locator(".shelf-item").filter({ hasText: "National plan for the two festivals" });
  await item.getByRole("button", { name: /^Put in force…/ }).click();
  await item.getByRole("button", { name: "Put in force", exact: true }).click();
  await item.getByText("Please give the reason").waitFor();
  await item.getByLabel("Reason (goes into the ledger)").fill("Ordered by the headquarters");
  await item.getByRole("button", { name: "Put in force", exact: true }).click();
  await page.getByText("Done: it is in force here now.", { exact: false }).waitFor();

  await tab("In force");
  const pack = part("National plan for the two festivals");
  await pack.getByText("reason: Ordered by the headquarters", { exact: false }).waitFor();
  await pack.getByRole("button", { name: "End…" }).click();
  await pack.getByLabel("Reason for ending it (goes into the ledger)").fill("The festivals are over");
  await pack.getByRole("button", { name: "End it now" }).click();
  await page.getByText("Ended.", { exact: true }).waitFor();
  await pack.waitFor({ state: "detached" });
});

test("a pack that is put in force from a later day on is listed as to come, and can be ended before it begins", async () => {
  const tomorrow = beijingDate(Date.now() + dayMs);
  const { page, tab, part } = await openPolicyPage(browser, gateway, "administrator");
  await tab("All packs");
  const item = page.locator(".shelf-item").filter({ hasText: "National plan for the two festivals" });
  await item.getByRole("button", { name: /^Put in force…/ }).click();
  await item.getByLabel("From", { exact: true }).fill(tomorrow);
  await item.getByLabel("Reason (goes into the ledger)").fill("Ordered for tomorrow");
  await item.getByRole("button", { name: "Put in force", exact: true }).click();
  await page.getByText("Done. It makes no difference here today", { exact: false }).waitFor();
  await tab("In force");
  const toCome = part("To come");
  await toCome.getByText(`from ${tomorrow} on`).waitFor();
  await toCome.getByText("reason: Ordered for tomorrow", { exact: false }).waitFor();
  await toCome.getByRole("button", { name: "End…" }).click();
  await toCome.getByLabel("Reason for ending it (goes into the ledger)").fill("Called off");
  await toCome.getByRole("button", { name: "End it now" }).click();
  await toCome.waitFor({ state: "detached" });
});

test("who ends a pack is told which pack below asks for more than it may from then on, and the pack itself says so", async () => {
  const fever: TemperatureRule = { ...feverAtExit, id: "fever", appliesTo: { directions: ["in"] }, feverAbove: { value: 369, unit: "tenths-celsius", inclusive: false } };
  await putInForce(gateway, samplePack({ id: "market-fever", title: { "zh-CN": "市场测温令", en: "Fever order" }, rules: [fever] }), "market");
  await putInForce(gateway, samplePack({ id: "venue-market", layer: "venue", title: { "zh-CN": "市场自定", en: "Own fever rule" }, rules: [fever] }), "market");
  const { page, part, complaints } = await openPolicyPage(browser, gateway, "administrator");
  await page.getByLabel("Venue", { exact: true }).selectOption({ label: "示范市场 Demo Market" });
  const order = part("Fever order");
  await order.getByRole("button", { name: "End…" }).click();
  await order.getByLabel("Reason for ending it (goes into the ledger)").fill("The wave is over");
  await order.getByRole("button", { name: "End it now" }).click();
  const notice = page.locator(".notice").filter({ hasText: "By this change, one pack below asks for more than it may now:" });
  await notice.getByText("Own fever rule – at 示范市场 Demo Market").waitFor();
  await notice.getByText("No piling up of stricter rules").waitFor();
  await expect
    .poll(async () => {
      await page.getByRole("button", { name: "Refresh" }).click();
      return part("Own fever rule").textContent();
    }, { timeout: 20_000 })
    .toContain("By the rules above it as they are now, it asks for more than it may (1)");
  expect(complaints).toEqual([]);
});
