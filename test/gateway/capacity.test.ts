import { describe, expect, test } from "vitest";
import { capacityAnswerSchema } from "../../shared/wire/venue.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { openTestGateway, type TestGateway } from "../support/test-gateway.ts";

async function setCapacity(gateway: TestGateway, body: object): Promise<ReturnType<typeof capacityAnswerSchema.parse>> {
  const response = await gateway.request("PUT", "/api/v1/venues/theatre/capacity", { as: "manager", body });
  expect(response.status, await response.clone().text()).toBe(200);
  return capacityAnswerSchema.parse(await response.json());
}

describe("the capacity of a venue", () => {
  test.each([
    ["a share below the policy's", { share: 0.5 }, 200, "share"],
    ["a share that ends in a fraction of a seat", { share: 0.57, seats: 101 }, 57, "share"],
    ["a share above the policy's", { share: 1 }, 300, "policy-share"],
    ["other seats", { seats: 399 }, 299, "policy-share"],
    ["a number of persons", { persons: 250 }, 250, "persons"],
    ["the smallest of several", { persons: 100, share: 0.5 }, 100, "persons"],
    ["no persons at all", { persons: 0 }, 0, "persons"],
  ])("takes %s", async (_what, setting, limit, limitedBy) => {
    const gateway = await openTestGateway();
    expect(await setCapacity(gateway, { ...setting, reason: "tonight" })).toMatchObject({ limit, limitedBy, counts: { limit } });
  });

  test("falls back to the policy's limit when nothing else is given any more", async () => {
    const gateway = await openTestGateway();
    await setCapacity(gateway, { persons: 10, reason: "rehearsal" });
    expect(await setCapacity(gateway, { reason: "rehearsal over" })).toMatchObject({ limit: 300, limitedBy: "policy-share" });
  });

  test("never rises above what the administrator licensed, whatever the manager gives", async () => {
    const gateway = await openTestGateway();
    expect(await setCapacity(gateway, { seats: 1_000_000, reason: "more chairs" })).toMatchObject({ limit: 300, limitedBy: "policy-share" });
    const body = { reason: "no limit, please" };
    const market = await gateway.request("PUT", "/api/v1/venues/market/capacity", { as: "marketManager", body });
    expect(await market.json()).toMatchObject({ limit: 50, limitedBy: "licence", counts: { limit: 50 } });
    expect(await (await gateway.request("GET", "/api/v1/venues/market", { as: "market" })).json()).toMatchObject({ capacity: { seats: null, share: null, persons: 50 }, limit: 50, limitedBy: "licence" });
  });

  test("keeps what the manager gave when the administrator saves the venue again", async () => {
    const gateway = await openTestGateway();
    await setCapacity(gateway, { persons: 10, reason: "rehearsal" });
    const venue = { name: "Theatre", venueClass: "culture.theatre", divisionCode: "310113", policyId: "theatre-75", seats: 400, persons: 120, gates: [{ id: "north", name: "North" }] };
    const saved = await gateway.request("PUT", "/api/v1/venues/theatre", { as: "administrator", body: venue });
    expect(await saved.json()).toMatchObject({ venue: { capacity: { seats: 400, share: null, persons: 10 }, limit: 10, limitedBy: "persons" } });
    expect(await setCapacity(gateway, { reason: "rehearsal over" })).toMatchObject({ limit: 120, limitedBy: "licence" });
  });

  test("records who changed the limit and why", async () => {
    const gateway = await openTestGateway();
    await setCapacity(gateway, { persons: 120, reason: "order of the district" });
    const page = await (await gateway.request("GET", "/api/v1/venues/theatre/ledger", { as: "inspector" })).json();
    expect(page.entries.at(-1)).toMatchObject({ kind: "limit-changed", limit: 120, reason: "order of the district", by: "manager" });
  });

  test("lets nobody in while more are inside than a lowered limit allows, and says how many places are left: none", async () => {
    const gateway = await openTestGateway();
    const enter = async (person: string): Promise<{ verdict: string }> => {
      const body = checkInBody({ scans: [await gateway.health("green", person)] });
      return (await gateway.request("POST", "/api/v1/check-ins", { as: "north", body })).json();
    };
    await enter("a");
    await enter("b");
    expect(await setCapacity(gateway, { persons: 1, reason: "broken exit" })).toMatchObject({ counts: { inside: 2, limit: 1, left: 0 } });
    expect((await enter("c")).verdict).toBe("refuse");
  });

  test("asks for the reason", async () => {
    const gateway = await openTestGateway();
    const response = await gateway.request("PUT", "/api/v1/venues/theatre/capacity", { as: "manager", body: { persons: 10 } });
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toMatch(/^reason: /);
  });

  test("refuses a share where the number of seats is not known", async () => {
    const gateway = await openTestGateway();
    const response = await gateway.request("PUT", "/api/v1/venues/market/capacity", { as: "marketManager", body: { share: 0.5, reason: "half" } });
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toMatch(/^seats: .*number/);
  });
});
