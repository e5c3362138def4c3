import { expect, test } from "vitest";
import type { PolicyRecord } from "../../gateway/policies/policy-store.ts";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import { savePack } from "../support/orders-and-overlays.ts";
import { samplePack } from "../support/sample-pack.ts";
import { openTestGateway } from "../support/test-gateway.ts";

const overlay = samplePack({ id: "venue-theatre", layer: "venue" });
const text = { "zh-CN": "加码", en: "stricter" };

/** As another gateway writes it. */
const orderOfElsewhere: readonly PolicyRecord[] = [
  { kind: "content", id: "province-order@1", pack: samplePack({ id: "province-order", layer: "province" }) },
  { kind: "saved", id: "s", packId: "province-order", packVersion: "province-order@1", by: "administrator", role: "administrator", atMs: 1 },
  { kind: "activated", id: "a", packId: "province-order", packVersion: "province-order@1", venueIds: null, from: "2022-04-01", to: null, reason: "Order no. 35", by: "administrator", role: "administrator", atMs: 1 },
];

test.each([
  ["manager", [["theatre-75", ["theatre"]]]],
  ["administrator", [["market-four-elements", ["market"]], ["theatre-75", ["theatre"]]]],
] as const)("the %s whose change coincides with an order for all venues is told what that makes of the packs of those that are theirs to know", async (as, told) => {
  const sqlite = openSqliteStores({ path: ":memory:" });
  const gateway = await openTestGateway({
    stores: {
      ...sqlite,
      policies: {
        policyRecords: () => sqlite.policies.policyRecords(),
        savePolicyRecords: async (records) => {
          const isOverlay = records.some((record) => record.kind === "saved" && record.packId === overlay.id);
          await sqlite.policies.savePolicyRecords(isOverlay ? [...orderOfElsewhere, ...records] : records);
        },
      },
    },
    lint: async (pack, above) => (pack.layer !== "venue" && above.length > 0 ? [{ lint: "LINT-0", severity: "error", ruleId: null, path: "rules", text, counterExample: null }] : []),
  });
  const { below } = await savePack(gateway, as, overlay);
  expect(below?.map(({ packId, venues }) => [packId, venues]).toSorted()).toEqual(told);
});
