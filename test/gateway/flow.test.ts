import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import type { Stores } from "../../gateway/stores/stores.ts";
import { flowSchema, type FlowMessage } from "../../shared/wire/inspection.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { openTestGateway, type TestGateway, type TestTokenName } from "../support/test-gateway.ts";

async function flowOf(gateway: TestGateway, hours: number): Promise<FlowMessage> {
  const response = await gateway.request("GET", `/api/v1/venues/theatre/flow?hours=${hours}`, { as: "manager" });
  expect(response.status, await response.clone().text()).toBe(200);
  return flowSchema.parse(await response.json());
}

async function enter(gateway: TestGateway, as: TestTokenName & ("north" | "south"), scans: readonly string[]): Promise<void> {
  expect((await gateway.request("POST", "/api/v1/check-ins", { as, body: checkInBody({ gateId: as, scans: [...scans] }) })).status).toBe(200);
}

async function leave(gateway: TestGateway, count: number): Promise<void> {
  const { id, gateId, at } = checkInBody();
  expect((await gateway.request("POST", "/api/v1/check-outs", { as: "north", body: { id, gateId, at, deviceSeq: 9, count } })).status).toBe(200);
}

/** Notes every page that is read of the ledger. */
function notePages(stores: Stores, marks: string[]): Stores {
  const entriesBefore: Stores["ledger"]["entriesBefore"] = (venueId, beforeSeq, limit) => {
    marks.push("page");
    return stores.ledger.entriesBefore(venueId, beforeSeq, limit);
  };
  return { ...stores, ledger: { ...stores.ledger, entriesBefore } };
}

describe("the flow of a venue", () => {
  test("sums what happened by five minutes, by gate and by reason", async () => {
    const gateway = await openTestGateway();
    gateway.setNow(Date.parse("2022-04-16T12:01:00+08:00"));
    await enter(gateway, "north", [await gateway.health("green", "a")]);
    await enter(gateway, "south", [await gateway.health("green", "b")]);
    await leave(gateway, 1);
    gateway.setNow(Date.parse("2022-04-16T12:11:00+08:00"));
    await enter(gateway, "south", [await gateway.health("red", "c")]);
    gateway.setNow(Date.parse("2022-04-16T12:16:00+08:00"));
    const flow = await flowOf(gateway, 1);
    expect(flow.buckets.slice(-5)).toEqual([
      { from: "2022-04-16T03:55:00.000Z", entered: 0, exited: 0, refused: 0, inside: 0 },
      { from: "2022-04-16T04:00:00.000Z", entered: 2, exited: 1, refused: 0, inside: 2 },
      { from: "2022-04-16T04:05:00.000Z", entered: 0, exited: 0, refused: 0, inside: 1 },
      { from: "2022-04-16T04:10:00.000Z", entered: 0, exited: 0, refused: 1, inside: 1 },
      { from: "2022-04-16T04:15:00.000Z", entered: 0, exited: 0, refused: 0, inside: 1 },
    ]);
    expect(flow.gates).toEqual([
      { gateId: "north", name: "North", entered: 1, exited: 1, refused: 0, lastSeen: "2022-04-16T04:01:00.000Z" },
      { gateId: "south", name: "South", entered: 1, exited: 0, refused: 1, lastSeen: "2022-04-16T04:11:00.000Z" },
    ]);
    expect(flow.refusedByReason).toEqual([{ code: "status.red", count: 1 }]);
    expect(flow).toMatchObject({ venueId: "theatre", minutesPerBucket: 5, seq: 6 });
  });

  test("leaves out what happened before its hours", async () => {
    const gateway = await openTestGateway();
    await enter(gateway, "north", [await gateway.health("green", "a")]);
    gateway.setNow(Date.parse("2022-04-16T13:00:00.001+08:00"));
    expect((await flowOf(gateway, 1)).gates[0]).toMatchObject({ entered: 0, lastSeen: null });
    expect((await flowOf(gateway, 2)).gates[0]).toMatchObject({ entered: 1, lastSeen: "2022-04-16T04:00:00.000Z" });
  });

  test("gives whoever stands at a door a turn after every page, and is read once for all who ask the same", async () => {
    const marks: string[] = [];
    const gateway = await openTestGateway({ stores: notePages(openSqliteStores({ path: ":memory:" }), marks) });
    const red = await gateway.health("red", "a");
    for (let turn = 0; turn < 180; turn += 1) await enter(gateway, "north", [red]);
    const asked = Promise.all([flowOf(gateway, 24), flowOf(gateway, 24), flowOf(gateway, 24)]).finally(() => marks.push("end"));
    while (marks.at(-1) !== "end") {
      await nextTurn();
      if (marks.at(-1) === "page") marks.push("turn");
    }
    const [flow, ...others] = await asked;
    expect(flow?.gates[0]).toMatchObject({ refused: 180 });
    expect(others).toEqual([flow, flow]);
    expect(marks).toEqual(["page", "turn", "page", "turn", "page", "turn", "end"]);
  });
});
