import { afterEach, describe, expect, test, vi } from "vitest";
import { openLintThread } from "../../gateway/policies/lint/lint-thread.ts";
import { openRedisStores } from "../../gateway/stores/redis/open-redis-stores.ts";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import type { Stores } from "../../gateway/stores/stores.ts";
import type { VenueClass } from "../../shared/domain/venue.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { describeRedis } from "../support/describe-redis.ts";
import { loggedLines } from "../support/logged-lines.ts";
import { endAsAdministrator, milderOrder, objectionsAt, savePack, strictOrder, strictOverlay } from "../support/orders-and-overlays.ts";
import { startRedis } from "../support/redis-server.ts";
import { openTestGateway, type TestGateway } from "../support/test-gateway.ts";

const midnightMs = Date.parse("2022-04-17T00:00:00+08:00");
const order = { reason: "Order no. 35" };
const wish = { reason: "a wish of the house" };

const houses = { layer: "sector", scope: { divisions: null, venueClasses: ["culture.theatre", "culture.cinema"] } } as const;
const strictHouse: PolicyPack = { ...strictOrder, ...houses, id: "house" };
const milderHouse: PolicyPack = { ...milderOrder, ...houses, id: "milder-house" };

async function overlayObjections(gateway: TestGateway): Promise<readonly string[] | null | undefined> {
  return (await objectionsAt(gateway, "theatre"))["venue-theatre"];
}

/** The gateway has looked at all that is in force. */
async function settled({ gateway }: TestGateway): Promise<void> {
  await gateway.policyRecorder.bringUpToDate();
  await gateway.objections.bringUpToDate();
}

async function moveTheatre(gateway: TestGateway, changes: { readonly policyId: string; readonly venueClass?: VenueClass }): Promise<void> {
  const theatre = { name: "Theatre", venueClass: "culture.theatre", divisionCode: "310113", seats: 400, persons: null, gates: [{ id: "north", name: "North" }], ...changes };
  expect((await gateway.request("PUT", "/api/v1/venues/theatre", { as: "administrator", body: theatre })).status).toBe(200);
  await settled(gateway);
}

describe("what a pack in force asks for without the right to", () => {
  test("is nothing where nothing lies above it, and what its parent does not let it where one does", async () => {
    const gateway = await openTestGateway({ lint: openLintThread() });
    expect(await objectionsAt(gateway, "theatre")).toEqual({ "theatre-75": [] });
    await savePack(gateway, "administrator", { ...milderOrder, layer: "town" }, { ...order, venueIds: ["theatre"] });
    await settled(gateway);
    expect(await objectionsAt(gateway, "theatre")).toMatchObject({ "province-order": [], "theatre-75": ["LINT-0 test-48h"] });
    expect(await objectionsAt(gateway, "market")).toEqual({ "market-four-elements": [] });
  });

  test("is told of today alone, and not before it has been looked at", async () => {
    const gateway = await openTestGateway({ lint: openLintThread() });
    await savePack(gateway, "administrator", strictOrder, order);
    await settled(gateway);
    const known = await objectionsAt(gateway, "theatre");
    expect(known["theatre-75"]).toEqual(["LINT-0 test-48h"]);
    expect(await objectionsAt(gateway, "theatre", "2022-04-16T12:00:00+08:00")).toEqual(known);
    expect(await objectionsAt(gateway, "theatre", "2022-04-15T23:59:59+08:00")).toEqual({ "theatre-75": null });
    expect(await objectionsAt(gateway, "theatre", "2022-04-17T00:00:00+08:00")).toEqual({ "province-order": null, "theatre-75": null });
    gateway.setNow(midnightMs);
    expect(await objectionsAt(gateway, "theatre")).toEqual({ "province-order": [], "theatre-75": null });
    await settled(gateway);
    expect(await objectionsAt(gateway, "theatre")).toEqual(known);
  });

  test("is looked at again when a parent ends by itself at midnight", async () => {
    const gateway = await openTestGateway({ lint: openLintThread() });
    await savePack(gateway, "administrator", strictOrder, { ...order, to: "2022-04-16" });
    await savePack(gateway, "manager", strictOverlay, wish);
    gateway.setNow(midnightMs - 1);
    await settled(gateway);
    expect(await overlayObjections(gateway)).toEqual([]);
    gateway.setNow(midnightMs);
    await settled(gateway);
    expect(await overlayObjections(gateway)).toEqual(["LINT-0 test-48h"]);
  });

  test("is looked at again when a parent begins by itself at midnight", async () => {
    const gateway = await openTestGateway({ lint: openLintThread() });
    await savePack(gateway, "administrator", { ...strictOrder, effective: { from: "2022-04-17", to: "2022-04-17", certainty: "stated" } });
    gateway.setNow(midnightMs - 1);
    await settled(gateway);
    expect(await objectionsAt(gateway, "theatre")).toEqual({ "theatre-75": [] });
    gateway.setNow(midnightMs);
    await settled(gateway);
    expect((await objectionsAt(gateway, "theatre"))["theatre-75"]).toEqual(["LINT-0 test-48h"]);
  });

  test("is looked at again when the venue is under another base pack", async () => {
    const gateway = await openTestGateway({ lint: openLintThread() });
    await savePack(gateway, "administrator", strictHouse);
    await savePack(gateway, "administrator", milderHouse);
    await moveTheatre(gateway, { policyId: "house" });
    await savePack(gateway, "manager", strictOverlay, wish);
    await settled(gateway);
    expect(await objectionsAt(gateway, "theatre")).toEqual({ house: [], "venue-theatre": [] });
    await moveTheatre(gateway, { policyId: "milder-house" });
    expect(await objectionsAt(gateway, "theatre")).toEqual({ "milder-house": [], "venue-theatre": ["LINT-0 test-48h"] });
  });

  test("is looked at again when the venue is of another class, of which a parent does not speak", async () => {
    const gateway = await openTestGateway({ lint: openLintThread() });
    await savePack(gateway, "administrator", milderHouse);
    await moveTheatre(gateway, { policyId: "milder-house" });
    await savePack(gateway, "administrator", { ...strictOrder, scope: { divisions: null, venueClasses: ["culture.theatre"] } }, order);
    await savePack(gateway, "manager", strictOverlay, wish);
    await settled(gateway);
    expect(await objectionsAt(gateway, "theatre")).toEqual({ "milder-house": [], "province-order": [], "venue-theatre": [] });
    await moveTheatre(gateway, { policyId: "milder-house", venueClass: "culture.cinema" });
    expect(await objectionsAt(gateway, "theatre")).toEqual({ "milder-house": [], "venue-theatre": ["LINT-0 test-48h"] });
  });

  test("is known again to a gateway that was started anew", async () => {
    const stores = openSqliteStores({ path: ":memory:" });
    const before = await openTestGateway({ stores, lint: openLintThread() });
    await savePack(before, "administrator", { ...strictOrder, layer: "town" }, order);
    await savePack(before, "manager", strictOverlay, wish);
    await savePack(before, "administrator", { ...milderOrder, layer: "town" });
    const { logger, lines } = loggedLines();
    const after = await openTestGateway({ stores, lint: openLintThread(), logger });
    await settled(after);
    expect(await overlayObjections(after)).toEqual(["LINT-0 test-48h"]);
    expect(lines).toContainEqual(expect.objectContaining({ packId: "venue-theatre" }));
  });
});

describe("the log of what packs ask for without the right to", () => {
  const overlayLine = (version: string): object => ({
    level: 40,
    msg: "policy objected",
    packId: "venue-theatre",
    version,
    above: ["province-order", "theatre-75"],
    lints: ["LINT-0"],
    venues: ["theatre"],
  });

  test("tells it once for as long as it stands, with ids alone, and again when it comes back", async () => {
    const { logger, lines } = loggedLines();
    const ofOverlay = (): readonly unknown[] => lines.filter((line) => JSON.stringify(line).includes("venue-theatre"));
    const gateway = await openTestGateway({ lint: openLintThread(), logger });
    await savePack(gateway, "administrator", strictOrder, order);
    const { policy } = await savePack(gateway, "manager", strictOverlay, wish);
    await settled(gateway);
    expect(ofOverlay()).toEqual([]);
    await savePack(gateway, "administrator", milderOrder);
    await settled(gateway);
    expect(ofOverlay()).toEqual([overlayLine(policy.version)]);
    gateway.setNow(midnightMs);
    await settled(gateway);
    expect(await overlayObjections(gateway)).toEqual(["LINT-0 test-48h"]);
    expect(ofOverlay()).toHaveLength(1);
    await savePack(gateway, "administrator", strictOrder);
    await settled(gateway);
    await savePack(gateway, "administrator", milderOrder);
    await settled(gateway);
    expect(ofOverlay()).toEqual([overlayLine(policy.version), overlayLine(policy.version)]);
  });

  test("tells it of a venue that comes under the same packs later, and of that alone", async () => {
    const { logger, lines } = loggedLines();
    const gateway = await openTestGateway({ lint: openLintThread(), logger });
    await savePack(gateway, "administrator", strictOrder, { ...order, venueIds: ["market"] });
    await settled(gateway);
    await gateway.gateway.venues.save("fair", { name: "Fair", venueClass: "commerce.market", divisionCode: "310113", policyId: "market-four-elements", seats: null, persons: 50, gates: [] }, "test");
    await savePack(gateway, "administrator", strictOrder, { ...order, venueIds: ["market", "fair"] });
    await settled(gateway);
    expect(lines).toMatchObject([
      { packId: "market-four-elements", above: ["province-order"], venues: ["market"] },
      { packId: "market-four-elements", above: ["province-order"], venues: ["fair"] },
    ]);
  });
});

const toClose: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

/** A change at one gateway, seen at another one. */
async function playChangeElsewhere(openStores: () => Promise<Stores>): Promise<void> {
  const here = await openTestGateway({ stores: await openStores(), lint: openLintThread() });
  const { logger, lines } = loggedLines();
  const there = await openTestGateway({ stores: await openStores(), lint: openLintThread(), logger });
  const saved = await savePack(here, "administrator", strictOrder, order);
  const { policy } = await savePack(here, "manager", strictOverlay, wish);
  await vi.waitFor(async () => expect(await overlayObjections(there)).toEqual([]), { timeout: 10_000 });
  await savePack(here, "administrator", milderOrder);
  await vi.waitFor(async () => expect(await overlayObjections(there)).toEqual(["LINT-0 test-48h"]), { timeout: 10_000 });
  await endAsAdministrator(here, saved);
  await vi.waitFor(async () => expect(await objectionsAt(there, "theatre")).toEqual({ "theatre-75": [], "venue-theatre": ["LINT-0 test-48h"] }), { timeout: 10_000 });
  expect(lines.filter((line) => JSON.stringify(line).includes(policy.version))).toMatchObject([{ above: ["province-order", "theatre-75"] }, { above: ["theatre-75"] }]);
}

describe("a change at another gateway", () => {
  test("is looked at over SQLite", async () => {
    const stores = openSqliteStores({ path: ":memory:" });
    await playChangeElsewhere(async () => stores);
  });
});

describeRedis("a change at another gateway", (binary) => {
  test("is looked at over Redis", async () => {
    const server = await startRedis({ binary });
    toClose.push(() => server.stop());
    await playChangeElsewhere(async () => {
      const stores = await openRedisStores({ url: server.url, keyPrefix: "objections", replicasToWaitFor: 0 });
      toClose.unshift(() => stores.close());
      return stores;
    });
  });
});
