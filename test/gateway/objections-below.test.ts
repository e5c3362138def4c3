import { afterEach, describe, expect, test, vi } from "vitest";
import { openLintThread } from "../../gateway/policies/lint/lint-thread.ts";
import { activatePack, endAsAdministrator, milderOrder, objectionsAt, savePack, strictOrder, strictOverlay } from "../support/orders-and-overlays.ts";
import { openTestGateway, type TestGateway } from "../support/test-gateway.ts";

const order = { reason: "Order no. 35" };
const wish = { reason: "a wish of the house" };

/** The theatre is as strict as the province, which it may be. */
async function openWithOverlay(activation: object = order): Promise<{ readonly gateway: TestGateway; readonly saved: Awaited<ReturnType<typeof savePack>>; readonly overlayVersion: string }> {
  const gateway = await openTestGateway({ lint: openLintThread() });
  const saved = await savePack(gateway, "administrator", strictOrder, activation);
  const overlay = await savePack(gateway, "manager", strictOverlay, wish);
  expect(overlay.below).toEqual([]);
  return { gateway, saved, overlayVersion: overlay.policy.version };
}

function overlayObjected(version: string): readonly object[] {
  return [{ packId: "venue-theatre", version, venues: ["theatre"], lints: [{ lint: "LINT-0", severity: "error", ruleId: "test-48h", path: "rules[0]", counterExample: { codes: ["test.missing"] } }] }];
}

describe("a change of a wider pack is made, and tells the packs below that are stricter by it than they may be,", () => {
  test("when a milder version is saved: those to which nothing was objected before", async () => {
    const { gateway, overlayVersion } = await openWithOverlay();
    expect((await objectionsAt(gateway, "theatre"))["venue-theatre"]).toEqual([]);
    const saved = await savePack(gateway, "administrator", milderOrder);
    expect(saved).toMatchObject({ status: "saved", activated: null, below: overlayObjected(overlayVersion) });
    expect(saved.below?.[0]?.lints).toHaveLength(1);
    expect((await objectionsAt(gateway, "theatre"))["venue-theatre"]).toEqual(["LINT-0 test-48h"]);
  });

  test("and not again when it is changed once more and they are as strict as before", async () => {
    const { gateway } = await openWithOverlay();
    await savePack(gateway, "administrator", milderOrder);
    const again = await savePack(gateway, "administrator", { ...milderOrder, title: { "zh-CN": "第36号通告", en: "Order no. 36" } });
    expect(again).toMatchObject({ status: "saved", below: [] });
    expect((await objectionsAt(gateway, "theatre"))["venue-theatre"]).toEqual(["LINT-0 test-48h"]);
  });

  test("when it is ended", async () => {
    const { gateway, saved, overlayVersion } = await openWithOverlay();
    expect(await endAsAdministrator(gateway, saved)).toMatchObject({ venues: ["theatre", "market"], below: overlayObjected(overlayVersion) });
    expect(await endAsAdministrator(gateway, saved)).toMatchObject({ venues: [], below: [] });
    expect(await objectionsAt(gateway, "theatre")).toEqual({ "theatre-75": [], "venue-theatre": ["LINT-0 test-48h"] });
  });

  test("when it is put in force, with the venues at which they say the same", async () => {
    const gateway = await openTestGateway({ lint: openLintThread() });
    const ofCity = { ...strictOrder, id: "city-order", layer: "city" } as const;
    const { policy } = await savePack(gateway, "administrator", ofCity, order);
    await savePack(gateway, "administrator", milderOrder);
    const { below } = await activatePack(gateway, "province-order", order);
    expect(below?.filter(({ packId }) => packId === "city-order")).toMatchObject([{ version: policy.version, venues: ["theatre", "market"], lints: [{ ruleId: "test-48h" }] }]);
    expect(below?.map(({ packId, venues }) => [packId, venues])).toEqual([["city-order", ["theatre", "market"]]]);
  });

  test("once for all venues at which they ask for the same, also where other packs lie between", async () => {
    const gateway = await openTestGateway({ lint: openLintThread() });
    await savePack(gateway, "administrator", strictOrder, order);
    const { policy } = await savePack(gateway, "administrator", { ...strictOrder, id: "sector-order", layer: "sector" }, order);
    const { below } = await savePack(gateway, "administrator", milderOrder);
    expect(below).toMatchObject([{ packId: "sector-order", version: policy.version, venues: ["theatre", "market"], lints: [{ ruleId: "test-48h" }] }]);
    expect(below).toHaveLength(1);
  });

  test("when it is saved and put in force at once, in both parts of the answer", async () => {
    const gateway = await openTestGateway({ lint: openLintThread() });
    const { below, activated } = await savePack(gateway, "administrator", strictOrder, { ...order, venueIds: ["market"] });
    expect(below?.map(({ packId, venues }) => [packId, venues])).toEqual([["market-four-elements", ["market"]]]);
    expect(activated?.below).toEqual(below);
  });

  test("when it holds from a day to come: those that will be on that day", async () => {
    const { gateway, overlayVersion } = await openWithOverlay({ ...order, to: "2022-04-30" });
    expect(await savePack(gateway, "administrator", { ...milderOrder, id: "next-order" })).toMatchObject({ below: [] });
    const next = await activatePack(gateway, "next-order", { ...order, from: "2022-05-01" });
    expect(next.below?.map(({ packId }) => packId)).toEqual(["theatre-75", "market-four-elements"]);
    const strict = await savePack(gateway, "administrator", { ...strictOrder, id: "later-order" }, { ...order, from: "2022-05-02" });
    expect(strict.below).toEqual([]);
    expect(await endAsAdministrator(gateway, strict)).toMatchObject({ venues: [], below: overlayObjected(overlayVersion) });
    expect((await objectionsAt(gateway, "theatre"))["venue-theatre"]).toEqual([]);
  });
});

describe("a change below which the packs cannot be compared", () => {
  afterEach(() => void vi.useRealTimers());

  test("is made, and answered when nobody could wait for them any longer", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const asked: string[] = [];
    const first = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<readonly []>();
    const gateway = await openTestGateway({
      lint: (pack, above) => {
        if (above.length === 0) return Promise.resolve([]);
        asked.push(pack.id);
        first.resolve();
        return answered.promise;
      },
    });
    const answer = savePack(gateway, "administrator", strictOrder, { ...order, from: "2022-05-01" });
    await first.promise;
    await vi.advanceTimersByTimeAsync(9_999);
    expect(await Promise.race([answer, Promise.resolve("nothing yet")])).toBe("nothing yet");
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toMatchObject({ status: "saved", below: null, activated: { activation: { from: "2022-05-01" }, below: null } });
    expect(await objectionsAt(gateway, "theatre", "2022-05-01T00:00:00+08:00")).toEqual({ "province-order": null, "theatre-75": null });
    answered.resolve([]);
    await answered.promise;
    expect((await gateway.request("GET", "/api/v1/policies", { as: "inspector" })).status).toBe(200);
    expect(asked).toEqual(["theatre-75"]);
  });

  test("is made, and answered at once when comparing them fails", async () => {
    const gateway = await openTestGateway({ lint: async (_pack, above) => (above.length === 0 ? [] : Promise.reject(new Error("cannot be compared"))) });
    expect(await savePack(gateway, "administrator", strictOrder, order)).toMatchObject({ status: "saved", below: null });
    expect(await objectionsAt(gateway, "theatre")).toEqual({ "province-order": [], "theatre-75": null });
  });
});
