import { mkdtempSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import type { CheckInRequest } from "../../shared/wire/check-in.ts";
import { replaySchema } from "../../shared/wire/replay.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { readJson } from "../support/read-json.ts";
import { askForSymptoms, noLivePoultry, samplePack } from "../support/sample-pack.ts";
import { noonMs, openTestGateway, type TestGateway } from "../support/test-gateway.ts";

const dayMs = 86_400_000;

let folder: string;
let gateway: TestGateway;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "venue-gate-replay-"));
  gateway = await openTestGateway({ stores: openSqliteStores({ path: join(folder, "gate.sqlite") }) });
});

afterEach(async () => {
  await gateway.stores.close();
  rmSync(folder, { recursive: true });
});

/** Returns the id and what was answered. */
async function enter(changes: Partial<CheckInRequest> = {}): Promise<{ id: string; verdict: string; policyVersion: string; riskListVersion: string | null }> {
  const body = checkInBody({ scans: [await gateway.health("green", "a")], ...changes });
  return (await gateway.request("POST", "/api/v1/check-ins", { as: "north", body })).json();
}

async function replay(id: string): Promise<ReturnType<typeof replaySchema.parse>> {
  const response = await gateway.request("GET", `/api/v1/check-ins/${id}/replay?venueId=theatre`, { as: "inspector" });
  expect(response.status, await response.clone().text()).toBe(200);
  return replaySchema.parse(await response.json());
}

async function put(body: object): Promise<void> {
  expect((await gateway.request("PUT", "/api/v1/policies/city-order", { as: "administrator", body })).status).toBe(200);
}

/** As somebody with the file in hands could; `from` must be there. */
function rewriteJudgements(from: string, to: string): void {
  const database = new DatabaseSync(join(folder, "gate.sqlite"));
  const { changes } = database.prepare("UPDATE check_ins SET judgement = replace(judgement, ?, ?) WHERE instr(judgement, ?) > 0").run(from, to, from);
  expect(changes).toBe(1);
  database.close();
}

describe("a replay", () => {
  test("comes to the same verdict by the rules, the list and the place of then, whatever has changed since", async () => {
    await put({ ...samplePack({ rules: [{ ...askForSymptoms, appliesTo: { venueClasses: ["culture.theatre"] } }] }), activation: { reason: "Order no. 35" } });
    const list: { data: { end_update_time: string } } = JSON.parse(JSON.stringify(readJson("gateway/demo/risk-list-2022-04-15.json")));
    expect((await gateway.request("POST", "/api/v1/risk-lists?format=state-council", { as: "administrator", body: list })).status).toBe(200);
    const stays = [{ divisionCode: "131002", fromMs: noonMs - 5 * dayMs, toMs: noonMs - 3 * dayMs }];
    const itinerary = await gateway.issue({ kind: "itinerary", stays, colour: null, starred: false, borderEntries: [] }, "a");
    const decided = await enter({ scans: [await gateway.health("yellow", "a"), itinerary] });
    expect(decided.verdict).toBe("refuse");

    await put(samplePack({ rules: [noLivePoultry] }));
    list.data.end_update_time = "2022-04-16 08时";
    expect((await gateway.request("POST", "/api/v1/risk-lists?format=state-council", { as: "administrator", body: list })).status).toBe(200);
    const elsewhere = { name: "Theatre", venueClass: "commerce.market", divisionCode: "110101", policyId: "market-four-elements", seats: 400, persons: null, gates: [{ id: "north", name: "North" }] };
    expect((await gateway.request("PUT", "/api/v1/venues/theatre", { as: "administrator", body: elsewhere })).status).toBe(200);
    gateway.setNow(noonMs + 30 * dayMs);

    const replayed = await replay(decided.id);
    const codes = ["status.yellow", "area.high-risk", "rule.symptoms-not-asked"];
    expect(replayed).toMatchObject({
      kind: "replayed",
      same: true,
      recorded: { verdict: "refuse", goods: null },
      replayed: { verdict: "refuse", goods: null },
      policyVersion: decided.policyVersion,
      packs: [{ id: "city-order" }, { id: "theatre-75", version: expect.stringMatching(/^theatre-75@/) }],
      riskListVersion: decided.riskListVersion,
      listEndTime: "2022-04-15T12:00:00.000Z",
      decidedAt: "2022-04-16T04:00:00.000Z",
    });
    expect(replayed.recorded.codes.toSorted()).toEqual(expect.arrayContaining(codes.toSorted()));
    expect(replayed.kind === "replayed" ? replayed.findings.find(({ code }) => code === "area.high-risk")?.text["zh-CN"] : "").toContain("廊坊");
  });

  test("of somebody who found no place knows that from the ledger", async () => {
    await gateway.request("PUT", "/api/v1/venues/theatre/capacity", { as: "manager", body: { persons: 0, reason: "closed" } });
    const { id } = await enter();
    await gateway.request("PUT", "/api/v1/venues/theatre/capacity", { as: "manager", body: { reason: "open again" } });
    expect(await replay(id)).toMatchObject({ same: true, replayed: { verdict: "refuse", codes: ["capacity.full"] } });
  });

  test("judges goods apart", async () => {
    await put({ ...samplePack({ rules: [noLivePoultry] }), activation: { reason: "Order no. 35" } });
    const { id } = await enter({ visit: { goods: { kinds: ["live-poultry"], documents: [], disinfected: null } } });
    expect(await replay(id)).toMatchObject({ same: true, recorded: { verdict: "admit", codes: ["goods.banned"], goods: "refuse" }, findings: [{ code: "goods.banned" }] });
  });

  test("of a policy of dated rules takes those of that day", async () => {
    await put({ ...samplePack({ rules: [{ ...askForSymptoms, during: { from: "2022-04-16", to: "2022-04-16" } }] }), activation: { reason: "Order no. 35" } });
    const { id } = await enter();
    gateway.setNow(noonMs + dayMs);
    expect(await replay(id)).toMatchObject({ same: true, replayed: { verdict: "recheck", codes: ["rule.symptoms-not-asked"] } });
  });

  test("shows a verdict that somebody has rewritten", async () => {
    const { id } = await enter({ scans: [await gateway.health("red", "a")] });
    rewriteJudgements('"verdict":"refuse"', '"verdict":"admit"');
    expect(await replay(id)).toMatchObject({ kind: "replayed", same: false, recorded: { verdict: "admit", codes: ["status.red"] }, replayed: { verdict: "refuse", codes: ["status.red"] } });
  });

  test("says when it does not know the rules of then", async () => {
    const { id, policyVersion } = await enter();
    rewriteJudgements(policyVersion, "theatre-75@000000000000");
    expect(await replay(id)).toMatchObject({ kind: "not-replayable", why: "policy-unknown", recorded: { verdict: "admit", codes: [] } });
  });

  test("says when it does not know the list of then", async () => {
    const { id } = await enter();
    rewriteJudgements('"riskListVersion":null', '"riskListVersion":"gone"');
    expect(await replay(id)).toMatchObject({ kind: "not-replayable", why: "risk-list-unknown" });
  });

  test("wants to know the venue, and a check-in that there was", async () => {
    const { id } = await enter();
    expect((await gateway.request("GET", `/api/v1/check-ins/${id}/replay`, { as: "inspector" })).status).toBe(400);
    expect((await gateway.request("GET", `/api/v1/check-ins/${id}/replay?venueId=market`, { as: "inspector" })).status).toBe(404);
    expect((await gateway.request("GET", `/api/v1/check-ins/${id}/replay`, { as: "manager" })).status).toBe(200);
  });
});
