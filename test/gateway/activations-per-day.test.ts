import { expect, test } from "vitest";
import type { ActivatedRecord } from "../../gateway/policies/policy-store.ts";
import { samplePack } from "../support/sample-pack.ts";
import { noonMs, openTestGateway, type TestGateway } from "../support/test-gateway.ts";

const own = samplePack({ id: "venue-theatre", layer: "venue" });
const eveningBeforeMs = Date.parse("2022-04-15T23:59:59+08:00");

type By = "manager" | "administrator";

/** A gateway on which the manager has put the own pack in force so many times that day, and 300 times the day before. */
async function openAfter(times: number): Promise<TestGateway> {
  const gateway = await openTestGateway();
  expect((await gateway.request("PUT", "/api/v1/policies/venue-theatre", { as: "manager", body: own })).status).toBe(200);
  const record = (id: string, packId: string, atMs: number): ActivatedRecord => ({
    kind: "activated",
    id,
    packId,
    packVersion: `${packId}@1`,
    venueIds: ["theatre"],
    from: "2022-04-10",
    to: "2022-04-10",
    reason: "r",
    by: "manager",
    role: "manager",
    atMs,
  });
  await gateway.stores.policies.savePolicyRecords([
    ...Array.from({ length: 300 }, (_each, number) => record(`before-${number}`, "venue-theatre", eveningBeforeMs)),
    ...Array.from({ length: 300 }, (_each, number) => record(`other-${number}`, "venue-market", noonMs)),
    ...Array.from({ length: times }, (_each, number) => record(`today-${number}`, "venue-theatre", noonMs)),
  ]);
  return gateway;
}

async function activate(gateway: TestGateway, as: By): Promise<Response> {
  return gateway.request("POST", "/api/v1/policies/venue-theatre/activations", { as, body: { venueIds: ["theatre"], reason: "r" } });
}

async function saveAndActivate(gateway: TestGateway, as: By): Promise<Response> {
  return gateway.request("PUT", "/api/v1/policies/venue-theatre", { as, body: { ...own, activation: { venueIds: ["theatre"], reason: "r" } } });
}

test("a manager puts a pack in force 200 times a day in Beijing, and an administrator beyond that", async () => {
  const gateway = await openAfter(198);
  expect((await activate(gateway, "manager")).status).toBe(200);
  expect((await activate(gateway, "manager")).status).toBe(200);
  const refused = await activate(gateway, "manager");
  expect(await refused.json()).toMatchObject({ status: 400, detail: expect.stringContaining("venue-theatre has been put in force 200 times today in Beijing") });
  gateway.setNow(Date.parse("2022-04-16T23:59:59+08:00"));
  expect((await activate(gateway, "manager")).status).toBe(400);
  gateway.setNow(Date.parse("2022-04-17T00:00:00+08:00"));
  expect((await activate(gateway, "manager")).status).toBe(200);
  gateway.setNow(noonMs);
  expect((await activate(gateway, "administrator")).status).toBe(200);
});

test("an administrator puts a pack in force 1000 times a day", async () => {
  const gateway = await openAfter(999);
  expect((await activate(gateway, "administrator")).status).toBe(200);
  expect(await (await activate(gateway, "administrator")).json()).toMatchObject({ status: 400, detail: expect.stringContaining("1000 times today") });
});

test("an activation that comes along with a content counts like any other, also where the content is known", async () => {
  const gateway = await openAfter(199);
  expect((await saveAndActivate(gateway, "manager")).status).toBe(200);
  expect(await (await saveAndActivate(gateway, "manager")).json()).toMatchObject({ status: 400, detail: expect.stringContaining("put in force 200 times today") });
  expect(await (await gateway.request("PUT", "/api/v1/policies/venue-theatre", { as: "manager", body: own })).json()).toMatchObject({ status: "unchanged" });
});
