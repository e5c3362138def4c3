import pino from "pino";
import { describe, expect, test, vi } from "vitest";
import { createEventLog } from "../../gateway/observe/event-log.ts";
import type { PackInForce } from "../../gateway/policies/packs-in-force.ts";
import type { PolicyRecord } from "../../gateway/policies/policy-store.ts";
import { stackOf } from "../../gateway/policies/lint/stacked-pack.ts";
import { openStandingObjections } from "../../gateway/policies/lint/standing-objections.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { loggedLines } from "../support/logged-lines.ts";
import { objectionsAt } from "../support/orders-and-overlays.ts";
import { samplePack } from "../support/sample-pack.ts";
import { noonMs, openTestGateway } from "../support/test-gateway.ts";

const theatre: Venue = {
  id: "theatre",
  name: "Theatre",
  venueClass: "culture.theatre",
  divisionCode: "310113",
  setting: "urban",
  policyId: "city-order",
  licence: { seats: 400, persons: null },
  capacity: { seats: null, shareBasisPoints: null, persons: null },
  gates: [],
};

describe("whoever compares what is in force", () => {
  /** As another gateway writes it, so that nobody here waits for what lies below. */
  const orderOfElsewhere: readonly PolicyRecord[] = [
    { kind: "content", id: "province-order@1", pack: samplePack({ id: "province-order", layer: "province" }) },
    { kind: "saved", id: "s", packId: "province-order", packVersion: "province-order@1", by: "administrator", atMs: 1 },
    { kind: "activated", id: "a", packId: "province-order", packVersion: "province-order@1", venueIds: null, from: "2022-04-01", to: null, reason: "Order no. 35", by: "administrator", atMs: 1 },
  ];
  const objected = [{ lint: "LINT-0", severity: "error", ruleId: null, path: "rules", text: { "zh-CN": "加码", en: "stricter" }, counterExample: null }] as const;

  test("keeps nobody at a door waiting, also when it never answers", async () => {
    const gateway = await openTestGateway({ lint: (_pack, above) => (above.length === 0 ? Promise.resolve([]) : new Promise(() => {})) });
    await gateway.stores.policies.savePolicyRecords(orderOfElsewhere);
    await vi.waitFor(async () => expect(await objectionsAt(gateway, "theatre")).toEqual({ "province-order": [], "theatre-75": null }));
    const body = checkInBody({ scans: [await gateway.health("green", "a")] });
    expect(await (await gateway.request("POST", "/api/v1/check-ins", { as: "north", body })).json()).toMatchObject({ verdict: "recheck", findings: [{ ruleId: "province-order/symptoms" }] });
  });

  test("is asked about one pack at a time, and no more about those that are no longer in force when their turn comes", async () => {
    const asked: string[] = [];
    const answers: (() => void)[] = [];
    const { logger, lines } = loggedLines();
    const gateway = await openTestGateway({
      logger,
      lint: (pack, above) => {
        if (above.length === 0) return Promise.resolve([]);
        asked.push(`${pack.id} below ${above.map(({ id }) => id).join(", ")}`);
        return new Promise((resolve) => answers.push(() => resolve(objected)));
      },
    });
    const { stores } = gateway;
    await stores.policies.savePolicyRecords(orderOfElsewhere);
    await vi.waitFor(() => expect(asked).toEqual(["theatre-75 below province-order"]));
    await stores.policies.savePolicyRecords([{ kind: "ended", id: "e", activationId: "a", reason: "lifted", by: "administrator", atMs: 2 }]);
    await vi.waitFor(async () => expect(await objectionsAt(gateway, "market")).toEqual({ "market-four-elements": [] }));
    for (const answer of answers) answer();
    await gateway.gateway.objections.bringUpToDate();
    expect(asked).toEqual(["theatre-75 below province-order"]);
    expect(await objectionsAt(gateway, "theatre")).toEqual({ "theatre-75": [] });
    expect(lines).toEqual([]);
  });

  test("is asked three times about a pack that cannot be compared, after all others", async () => {
    const asked: string[] = [];
    const gateway = await openTestGateway({
      lint: async (pack, above) => {
        if (above.length === 0) return [];
        asked.push(pack.id);
        if (pack.id === "theatre-75") throw new Error("cannot be compared");
        return objected;
      },
    });
    await gateway.stores.policies.savePolicyRecords(orderOfElsewhere);
    await vi.waitFor(() => expect(asked).toEqual(["theatre-75", "market-four-elements", "theatre-75", "theatre-75"]));
    await gateway.gateway.objections.bringUpToDate();
    expect(asked).toHaveLength(4);
    expect(await objectionsAt(gateway, "theatre")).toEqual({ "province-order": [], "theatre-75": null });
    expect(await objectionsAt(gateway, "market")).toEqual({ "province-order": [], "market-four-elements": ["LINT-0 "] });
  });

  test("forgets what it has found when that is no longer in force", async () => {
    const above = { pack: samplePack({ id: "province-order", layer: "province" }), version: "province-order@1", grounds: [{ kind: "by-itself" }] } as const;
    const below = { pack: samplePack(), version: "city-order@1", grounds: [{ kind: "base" }] } as const;
    let packs: readonly PackInForce[] = [above, below];
    const asked: string[] = [];
    const objections = openStandingObjections({
      policyAt: () => ({ policy: combinePacks("together", packs.map(({ pack }) => pack), noonMs), packs }),
      venues: () => [theatre],
      lintStack: async ({ version }) => {
        asked.push(version);
        return objected;
      },
      now: () => noonMs,
      log: createEventLog(pino({ level: "silent" })),
    });
    const stack = stackOf(below, packs, "2022-04-16");
    await objections.bringUpToDate();
    await objections.bringUpToDate();
    expect([objections.of(stack), asked]).toEqual([objected, ["city-order@1"]]);
    packs = [below];
    await objections.bringUpToDate();
    expect(objections.of(stack)).toBeNull();
    packs = [above, below];
    await objections.bringUpToDate();
    expect([objections.of(stack), asked]).toEqual([objected, ["city-order@1", "city-order@1"]]);
  });
});
