import { describe, expect, test } from "vitest";
import { policiesInForceSchema } from "../../shared/wire/policy.ts";
import { askForSymptoms, halfTheSeats, noLivePoultry, samplePack } from "../support/sample-pack.ts";
import { noonMs, openTestGateway, type TestGateway } from "../support/test-gateway.ts";

type Answer = ReturnType<typeof policiesInForceSchema.parse>;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

async function inForceAt(gateway: TestGateway, at: string | number): Promise<Answer> {
  const instant = typeof at === "number" ? new Date(at).toISOString() : at;
  const response = await gateway.request("GET", `/api/v1/policies?venueId=theatre&at=${encodeURIComponent(instant)}`, { as: "manager" });
  expect(response.status, await response.clone().text()).toBe(200);
  return policiesInForceSchema.parse(await response.json());
}

async function idsAt(gateway: TestGateway, at: string | number): Promise<readonly string[]> {
  return (await inForceAt(gateway, at)).inForce.map(({ pack }) => pack.id);
}

function orderIn({ inForce }: Answer): Answer["inForce"][number] | undefined {
  return inForce.find(({ pack }) => pack.id === "city-order");
}

/** Saves the order at an instant, and returns its version and, where it was activated, the id of that. */
async function putAt(gateway: TestGateway, nowMs: number, body: object): Promise<{ version: string; activationId: string }> {
  gateway.setNow(nowMs);
  const response = await gateway.request("PUT", "/api/v1/policies/city-order", { as: "administrator", body });
  expect(response.status, await response.clone().text()).toBe(200);
  const { policy, activated } = await response.json();
  return { version: policy.version, activationId: activated?.activation.id ?? "" };
}

async function endAt(gateway: TestGateway, nowMs: number, activationId: string): Promise<void> {
  gateway.setNow(nowMs);
  expect((await gateway.request("DELETE", `/api/v1/policies/city-order/activations/${activationId}`, { as: "administrator" })).status).toBe(200);
}

describe("what was in force at an instant of the past", () => {
  test("begins with an activation, and an end since does not change it", async () => {
    const gateway = await openTestGateway();
    const { activationId } = await putAt(gateway, noonMs, { ...samplePack(), activation: { reason: "Order no. 35" } });
    await endAt(gateway, noonMs + hourMs, activationId);
    gateway.setNow(noonMs + 30 * dayMs);
    expect(await idsAt(gateway, noonMs - 1)).toEqual(["theatre-75"]);
    expect(await idsAt(gateway, noonMs)).toEqual(["city-order", "theatre-75"]);
    expect(await idsAt(gateway, noonMs + hourMs - 1)).toEqual(["city-order", "theatre-75"]);
    expect(await idsAt(gateway, noonMs + hourMs)).toEqual(["theatre-75"]);
    expect(orderIn(await inForceAt(gateway, noonMs))?.grounds).toMatchObject([{ kind: "activation", activation: { id: activationId, reason: "Order no. 35", ended: null } }]);
  });

  test("changes at midnight where an activation is for days", async () => {
    const gateway = await openTestGateway();
    await putAt(gateway, noonMs, { ...samplePack(), activation: { from: "2022-04-17", to: "2022-04-18", reason: "Order no. 35" } });
    gateway.setNow(noonMs + 30 * dayMs);
    const days = [];
    for (const at of ["2022-04-16T23:59:59.999+08:00", "2022-04-17T00:00:00+08:00", "2022-04-18T23:59:59.999+08:00", "2022-04-19T00:00:00+08:00"]) {
      const answer = await inForceAt(gateway, at);
      days.push([answer.day, orderIn(answer) !== undefined]);
    }
    expect(days).toEqual([
      ["2022-04-16", false],
      ["2022-04-17", true],
      ["2022-04-18", true],
      ["2022-04-19", false],
    ]);
  });

  test("has the pack as it was saved then", async () => {
    const gateway = await openTestGateway();
    const first = await putAt(gateway, noonMs, { ...samplePack(), activation: { reason: "Order no. 35" } });
    const second = await putAt(gateway, noonMs + hourMs, samplePack({ rules: [halfTheSeats] }));
    gateway.setNow(noonMs + dayMs);
    expect(orderIn(await inForceAt(gateway, noonMs + hourMs - 1))).toMatchObject({ version: first.version, pack: { rules: [askForSymptoms] }, ruleIds: ["symptoms"] });
    expect(orderIn(await inForceAt(gateway, noonMs + hourMs))).toMatchObject({ version: second.version, pack: { rules: [halfTheSeats] }, ruleIds: ["half"] });
  });

  test("is under an activation until another supersedes it", async () => {
    const gateway = await openTestGateway();
    const first = await putAt(gateway, noonMs, { ...samplePack(), activation: { reason: "Order no. 35" } });
    const second = await putAt(gateway, noonMs + hourMs, { ...samplePack(), activation: { venueIds: ["theatre"], reason: "Order no. 36" } });
    await endAt(gateway, noonMs + 2 * hourMs, second.activationId);
    gateway.setNow(noonMs + dayMs);
    const activationAt = async (atMs: number) => orderIn(await inForceAt(gateway, atMs))?.grounds.map((ground) => (ground.kind === "activation" ? ground.activation.id : ground.kind));
    expect(await activationAt(noonMs + hourMs - 1)).toEqual([first.activationId]);
    expect(await activationAt(noonMs + hourMs)).toEqual([second.activationId]);
    expect(await activationAt(noonMs + 2 * hourMs)).toBeUndefined();
  });

  test("is a pack that holds by itself only from when it was saved", async () => {
    const gateway = await openTestGateway();
    await putAt(gateway, noonMs, samplePack({ effective: { from: "2022-04-01", to: "2022-04-30", certainty: "stated" } }));
    gateway.setNow(noonMs + 30 * dayMs);
    expect(orderIn(await inForceAt(gateway, noonMs - 1))).toBeUndefined();
    expect(orderIn(await inForceAt(gateway, noonMs))?.grounds).toEqual([{ kind: "by-itself" }]);
    expect(orderIn(await inForceAt(gateway, "2022-04-30T23:59:59+08:00"))?.grounds).toEqual([{ kind: "by-itself" }]);
    expect(orderIn(await inForceAt(gateway, "2022-05-01T00:00:00+08:00"))).toBeUndefined();
  });

  test("says whether anything had been done with policies by then", async () => {
    const gateway = await openTestGateway();
    expect((await inForceAt(gateway, noonMs - 1)).asKnown).toBe("before-records");
    await putAt(gateway, noonMs, samplePack({ rules: [noLivePoultry] }));
    gateway.setNow(noonMs + hourMs);
    expect((await inForceAt(gateway, noonMs - 1)).asKnown).toBe("before-records");
    expect((await inForceAt(gateway, noonMs)).asKnown).toBe("then");
    expect((await inForceAt(gateway, noonMs + hourMs - 1)).asKnown).toBe("then");
    expect((await inForceAt(gateway, noonMs + hourMs)).asKnown).toBe("now");
    expect((await inForceAt(gateway, noonMs + 30 * dayMs)).asKnown).toBe("now");
  });

  test("takes a venue that has moved as it is now", async () => {
    const gateway = await openTestGateway();
    await putAt(gateway, noonMs, { ...samplePack({ scope: { divisions: ["3101"], venueClasses: null } }), activation: { reason: "Order no. 35" } });
    gateway.setNow(noonMs + hourMs);
    const moved = { name: "Theatre", venueClass: "culture.theatre", divisionCode: "110101", policyId: "theatre-75", seats: 400, persons: null, gates: [{ id: "north", name: "North" }] };
    await gateway.request("PUT", "/api/v1/venues/theatre", { as: "administrator", body: moved });
    expect(await idsAt(gateway, noonMs)).toEqual(["theatre-75"]);
  });

  test("cannot be told where a pack of then is of a form that nobody knows any more, and the present can", async () => {
    const gateway = await openTestGateway();
    await gateway.stores.policies.savePolicyRecords([
      { kind: "content", id: "city-order@111111111111", pack: samplePack({ scope: { divisions: ["no division"], venueClasses: null } }) },
      { kind: "saved", id: "s1", packId: "city-order", packVersion: "city-order@111111111111", by: "administrator", atMs: noonMs - 2 * hourMs },
      { kind: "content", id: "city-order@222222222222", pack: samplePack() },
      { kind: "saved", id: "s2", packId: "city-order", packVersion: "city-order@222222222222", by: "administrator", atMs: noonMs - hourMs },
    ]);
    const again = await openTestGateway({ stores: gateway.stores });
    const statusAt = async (atMs: number) => (await again.request("GET", `/api/v1/policies?venueId=theatre&at=${new Date(atMs).toISOString()}`, { as: "manager" })).status;
    expect(await Promise.all([noonMs - 2 * hourMs - 1, noonMs - 2 * hourMs, noonMs - hourMs - 1, noonMs - hourMs, noonMs].map(statusAt))).toEqual([200, 404, 404, 200, 200]);
  });
});

describe("the history of the shares of seats", () => {
  test("can be asked of a theatre, day by day, from the packs that come with the program", async () => {
    const gateway = await openTestGateway();
    const venue = { name: "Theatre", venueClass: "culture.theatre", divisionCode: "310113", policyId: "capacity-theatre", seats: 400, persons: null, gates: [{ id: "north", name: "North" }] };
    expect((await gateway.request("PUT", "/api/v1/venues/theatre", { as: "administrator", body: venue })).status).toBe(200);
    const shareAt = async (at: string) => {
      const { day, asKnown, inForce } = await inForceAt(gateway, at);
      return [day, asKnown, inForce[0]?.ruleIds.filter((id) => /^edition-\d-(\d+|no-cap)$/.test(id))];
    };
    expect(await shareAt("2020-06-21T12:00:00+08:00")).toEqual(["2020-06-21", "before-records", []]);
    expect(await shareAt("2020-06-22T12:00:00+08:00")).toEqual(["2020-06-22", "before-records", ["edition-2-30"]]);
    expect(await shareAt("2020-09-17T23:59:59+08:00")).toEqual(["2020-09-17", "before-records", ["edition-3-50"]]);
    expect(await shareAt("2020-09-18T00:00:00+08:00")).toEqual(["2020-09-18", "before-records", ["edition-4-75"]]);
    expect(await shareAt("2022-11-18T00:00:00+08:00")).toEqual(["2022-11-18", "now", ["edition-6-no-cap"]]);
    const versions = await Promise.all(["2020-09-17T12:00:00+08:00", "2020-09-18T12:00:00+08:00"].map(async (at) => (await inForceAt(gateway, at)).policyVersion));
    expect(new Set(versions).size).toBe(2);
  });
});
