import { describe, expect, test } from "vitest";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { halfTheSeats, samplePack } from "../support/sample-pack.ts";
import { openTestGateway, type TestGateway, type TestTokenName } from "../support/test-gateway.ts";

const order = samplePack({ id: "venue-theatre", layer: "venue", effective: { from: "2022-04-17", to: "2022-04-18", certainty: "stated" } });
const milder: PolicyPack = { ...order, rules: [halfTheSeats] };
const refusal = { status: 403, detail: "An administrator has saved venue-theatre, which holds by itself from 2022-04-17 to 2022-04-18; only an administrator may replace that" };

async function put(gateway: TestGateway, as: TestTokenName, pack: PolicyPack, activation?: object): Promise<Response> {
  return gateway.request("PUT", "/api/v1/policies/venue-theatre", { as, body: { ...pack, activation } });
}

/** It is noon of 2022-04-16 in Beijing. */
async function openWithOrder(saved: PolicyPack = order): Promise<TestGateway> {
  const gateway = await openTestGateway();
  expect((await put(gateway, "administrator", saved)).status).toBe(200);
  return gateway;
}

describe("a pack that an administrator has saved with days of its own", () => {
  test("is not given another content by the manager of the venue before they are over", async () => {
    const gateway = await openWithOrder();
    expect(await (await put(gateway, "manager", milder)).json()).toMatchObject(refusal);
    gateway.setNow(Date.parse("2022-04-18T23:59:59+08:00"));
    expect(await (await put(gateway, "manager", milder, { reason: "ours" })).json()).toMatchObject(refusal);
    gateway.setNow(Date.parse("2022-04-19T00:00:00+08:00"));
    expect((await put(gateway, "manager", milder)).status).toBe(200);
  });

  test("can be activated by the manager for longer, since it holds on its own days all the same", async () => {
    const gateway = await openWithOrder();
    expect((await put(gateway, "manager", order, { reason: "longer", to: "2022-05-01" })).status).toBe(200);
    expect(await (await put(gateway, "manager", milder)).json()).toMatchObject(refusal);
  });

  test("is given another content by an administrator, and then by the manager when that does not hold by itself", async () => {
    const gateway = await openWithOrder();
    expect((await put(gateway, "administrator", { ...order, effective: { from: null, to: null, certainty: "masked" } })).status).toBe(200);
    expect((await put(gateway, "manager", milder)).status).toBe(200);
  });

  test.each<[string, Partial<PolicyPack>]>([
    ["has no last day", { effective: { from: "2022-04-16", to: null, certainty: "stated" } }],
    ["has no first day", { effective: { from: null, to: "2022-04-18", certainty: "stated" } }],
    ["has doubtful days", { effective: { from: "2022-04-16", to: "2022-04-18", certainty: "masked" } }],
    ["was for an outbreak that is over", { trigger: { triggerRef: "Notice 12", assessmentRef: "Assessment 3", from: "2022-04-01", to: "2022-04-15" } }],
  ])("is the manager's to change when it %s, and so never holds by itself any more", async (_why, changes) => {
    const gateway = await openWithOrder({ ...order, ...changes });
    expect((await put(gateway, "manager", milder)).status).toBe(200);
  });

  test("is the manager's to change when the manager has saved it", async () => {
    const gateway = await openTestGateway();
    expect((await put(gateway, "manager", order)).status).toBe(200);
    expect((await put(gateway, "manager", milder)).status).toBe(200);
  });
});
