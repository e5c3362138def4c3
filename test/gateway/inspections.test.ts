import { describe, expect, test } from "vitest";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import type { Stores } from "../../gateway/stores/stores.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { openTestGateway, type TestGateway } from "../support/test-gateway.ts";

async function check(gateway: TestGateway, changes: Parameters<typeof checkInBody>[0] = {}): Promise<void> {
  expect((await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: checkInBody(changes) })).status).toBe(200);
}

async function inspectionOf(gateway: TestGateway, venueId: string): Promise<object> {
  const response = await gateway.request("GET", "/api/v1/inspections", { as: "inspector" });
  expect(response.status).toBe(200);
  return (await response.json()).inspections.find((row: { venueId: string }) => row.venueId === venueId);
}

/** A store that says which readings of the ledger it was asked for. */
function watchReadings(stores: Stores): { readonly stores: Stores; readonly readings: string[] } {
  const readings: string[] = [];
  const { ledger } = stores;
  return {
    readings,
    stores: {
      ...stores,
      ledger: {
        ...ledger,
        counts: (venueId) => {
          readings.push(`counts of ${venueId}`);
          return ledger.counts(venueId);
        },
        entriesBefore: (venueId, beforeSeq, limit) => {
          readings.push(`${limit} of ${venueId} before ${beforeSeq}`);
          return ledger.entriesBefore(venueId, beforeSeq, limit);
        },
      },
    },
  };
}

describe("inspections", () => {
  test("count every attempt of the day once, with the steps that were done", async () => {
    const gateway = await openTestGateway();
    await check(gateway, { scans: [await gateway.health("green", "a")] });
    await check(gateway, { scans: [await gateway.health("red", "b")], temperature: null });
    const none = { checks: 0, refusals: 0, codesScanned: 0, temperaturesMeasured: 0 };
    expect(await inspectionOf(gateway, "theatre")).toMatchObject({ checks: 2, refusals: 1, codesScanned: 2, temperaturesMeasured: 1, counts: { inside: 1, refused: 1 } });
    expect(await inspectionOf(gateway, "market")).toMatchObject(none);
    await check(gateway);
    expect(await inspectionOf(gateway, "theatre")).toMatchObject({ checks: 3, refusals: 1, codesScanned: 2, temperaturesMeasured: 2 });
  });

  test("begin anew at midnight in Beijing, whether or not somebody looked before", async () => {
    const looked = await openTestGateway();
    const unseen = await openTestGateway();
    for (const gateway of [looked, unseen]) {
      gateway.setNow(Date.parse("2022-04-16T23:59:59.999+08:00"));
      await check(gateway);
      await check(gateway);
    }
    expect(await inspectionOf(looked, "theatre")).toMatchObject({ since: "2022-04-15T16:00:00.000Z", checks: 2 });
    for (const gateway of [looked, unseen]) {
      gateway.setNow(Date.parse("2022-04-17T00:00:00+08:00"));
    }
    expect(await inspectionOf(looked, "theatre")).toMatchObject({ since: "2022-04-16T16:00:00.000Z", checks: 0, counts: { seq: 4 } });
    for (const gateway of [looked, unseen]) {
      await check(gateway);
      expect(await inspectionOf(gateway, "theatre")).toMatchObject({ since: "2022-04-16T16:00:00.000Z", checks: 1, counts: { seq: 5 } });
    }
  });

  test("keep an entry of the new day that another gateway, whose clock is ahead, wrote before midnight here", async () => {
    const gateway = await openTestGateway();
    gateway.setNow(Date.parse("2022-04-17T00:00:00.500+08:00"));
    await check(gateway);
    gateway.setNow(Date.parse("2022-04-16T23:59:59.900+08:00"));
    expect(await inspectionOf(gateway, "theatre")).toMatchObject({ checks: 0 });
    gateway.setNow(Date.parse("2022-04-17T00:00:01+08:00"));
    expect(await inspectionOf(gateway, "theatre")).toMatchObject({ checks: 1 });
  });

  test("read only what is new: nothing when nothing happened, one entry after one check-in", async () => {
    const { stores, readings } = watchReadings(openSqliteStores({ path: ":memory:" }));
    const gateway = await openTestGateway({ stores });
    await check(gateway);
    await inspectionOf(gateway, "theatre");
    readings.length = 0;
    await inspectionOf(gateway, "theatre");
    expect(readings).toEqual([]);
    await check(gateway);
    expect(await inspectionOf(gateway, "theatre")).toMatchObject({ checks: 2 });
    expect(readings).toEqual(["counts of theatre", "1 of theatre before 5"]);
  });

  test("read a busy day to its start", async () => {
    const gateway = await openTestGateway();
    gateway.setNow(Date.parse("2022-04-16T08:00:00+08:00"));
    for (let turn = 0; turn < 180; turn += 1) await check(gateway);
    expect(await inspectionOf(gateway, "theatre")).toMatchObject({ checks: 180, refusals: 0 });
  });
});
