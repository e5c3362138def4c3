import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { samplePack } from "../support/sample-pack.ts";
import { openTestGateway, type TestGateway, type TestTokenName } from "../support/test-gateway.ts";

function titled(en: string): PolicyPack {
  return samplePack({ id: "venue-theatre", layer: "venue", title: { "zh-CN": "令", en } });
}

async function put(gateway: TestGateway, as: TestTokenName, pack: PolicyPack, activation?: object): Promise<Response> {
  return gateway.request("PUT", "/api/v1/policies/venue-theatre", { as, body: { ...pack, activation } });
}

test.each([
  ["another content", undefined],
  ["an activation", { reason: "a wish of the house" }],
])("%s of a manager, compared while the order of an administrator is being written, does not replace it", async (_what, activation) => {
  const sqlite = openSqliteStores({ path: ":memory:" });
  const written = Promise.withResolvers<void>();
  const readable = Promise.withResolvers<void>();
  const compared = Promise.withResolvers<void>();
  let isHeld = false;
  const gateway = await openTestGateway({
    stores: {
      ...sqlite,
      policies: {
        savePolicyRecords: async (records) => {
          const isOrder = records.some((record) => record.kind === "activated" && record.role === "administrator");
          isHeld ||= isOrder;
          await sqlite.policies.savePolicyRecords(records);
          if (isOrder) written.resolve();
        },
        policyRecords: async () => {
          if (isHeld) await readable.promise;
          return sqlite.policies.policyRecords();
        },
      },
    },
    lint: async (pack) => {
      if (pack.title.en === "wish") compared.resolve();
      return [];
    },
  });
  const order = put(gateway, "administrator", titled("order"), { reason: "Order no. 35" });
  await written.promise;
  const wish = put(gateway, "manager", titled("wish"), activation);
  await compared.promise;
  await setImmediate();
  readable.resolve();
  expect((await order).status).toBe(200);
  expect(await (await wish).json()).toMatchObject({ status: 403, detail: expect.stringContaining("Order no. 35") });
  const { versions, activations } = await (await gateway.request("GET", "/api/v1/policies/venue-theatre", { as: "manager" })).json();
  expect(versions).toHaveLength(1);
  expect(activations).toMatchObject([{ reason: "Order no. 35" }]);
});

test("a change that could not be written keeps no later one from being made", async () => {
  const sqlite = openSqliteStores({ path: ":memory:" });
  const gateway = await openTestGateway({
    stores: {
      ...sqlite,
      policies: {
        policyRecords: () => sqlite.policies.policyRecords(),
        savePolicyRecords: async (records) => {
          if (records.some((record) => record.kind === "content" && record.pack.title.en === "lost")) throw new Error("The disk is full");
          return sqlite.policies.savePolicyRecords(records);
        },
      },
    },
  });
  expect((await put(gateway, "manager", titled("lost"))).status).toBe(500);
  expect((await put(gateway, "manager", titled("kept"))).status).toBe(200);
});
