import { expect, test } from "vitest";
import { openLintThread } from "../../gateway/policies/lint/lint-thread.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { milderOrder, objectionsAt, savePack, strictOverlay } from "../support/orders-and-overlays.ts";
import { openTestGateway, type TestGateway, type TestTokenName } from "../support/test-gateway.ts";

const wish = { reason: "a wish of the house" };
const over: PolicyPack = { ...strictOverlay, effective: { from: "2020-01-01", to: "2020-01-02", certainty: "stated" } };
const trigger = { triggerRef: "Notice 12", assessmentRef: "Assessment 3", from: "2022-05-01", to: "2022-05-10" };
const ofMay: PolicyPack = { ...strictOverlay, effective: { from: "2022-05-01", to: "2022-05-10", certainty: "stated" }, trigger };

/** It is noon of 2022-04-16 in Beijing; a province above the theatre asks few for a test. */
async function openBelowOrder(): Promise<TestGateway> {
  const gateway = await openTestGateway({ lint: openLintThread() });
  await savePack(gateway, "administrator", milderOrder, { reason: "Order no. 35" });
  return gateway;
}

async function put(gateway: TestGateway, as: TestTokenName, pack: PolicyPack, activation?: object): Promise<Response> {
  return gateway.request("PUT", `/api/v1/policies/${pack.id}`, { as, body: { ...pack, activation } });
}

test("a pack whose own days are over is compared as it would hold by an activation, and refused when it piles up", async () => {
  const gateway = await openBelowOrder();
  const refused = await put(gateway, "manager", over, { ...wish, to: null });
  expect(await refused.json()).toMatchObject({ status: 409, lints: [{ lint: "LINT-0", severity: "error", ruleId: "test-48h" }, {}, { lint: "never-speaks", severity: "warning" }] });
  expect(await objectionsAt(gateway, "theatre")).not.toHaveProperty("venue-theatre");
  const tried = await (await gateway.request("POST", "/api/v1/policies/lint", { as: "manager", body: over })).json();
  expect(tried.lints).toMatchObject([{ lint: "LINT-0", severity: "error" }, {}, {}]);
});

test("a pack for the days of an outbreak to come is compared on its own first day, and on that of an activation before it", async () => {
  const gateway = await openBelowOrder();
  const tried = await (await gateway.request("POST", "/api/v1/policies/lint", { as: "administrator", body: ofMay })).json();
  expect(tried.lints.filter(({ severity }: { severity: string }) => severity === "error")).toEqual([]);
  expect((await put(gateway, "administrator", ofMay)).status).toBe(200);
  expect((await put(gateway, "administrator", ofMay, { reason: "from today" })).status).toBe(409);
  expect((await put(gateway, "administrator", ofMay, { from: "2022-05-01", reason: "on its days" })).status).toBe(200);
});
