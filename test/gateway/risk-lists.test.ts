import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { riskListAnswerSchema, riskListSummarySchema } from "../../shared/wire/risk-list.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { noonMs, openTestGateway, type TestGateway } from "../support/test-gateway.ts";

const dayMs = 24 * 3_600_000;

interface PublishedList {
  data: { end_update_time: string; hcount: number; highlist: { province: string; communitys: string[] }[] };
}

function publishedList(): PublishedList {
  return JSON.parse(readFileSync("gateway/demo/risk-list-2022-04-15.json", "utf8"));
}

async function send(gateway: TestGateway, list: unknown): Promise<ReturnType<typeof riskListAnswerSchema.parse>> {
  const response = await gateway.request("POST", "/api/v1/risk-lists?format=state-council", { as: "administrator", body: list });
  expect(response.status, await response.clone().text()).toBe(200);
  return riskListAnswerSchema.parse(await response.json());
}

async function enterFrom(gateway: TestGateway, divisionCode: string): Promise<{ verdict: string; findings: { code: string; text: Record<string, string> }[]; riskListVersion: string | null }> {
  const stays = [{ divisionCode, fromMs: noonMs - 5 * dayMs, toMs: noonMs - 3 * dayMs }];
  const scans = [await gateway.health("green", "a"), await gateway.issue({ kind: "itinerary", stays, colour: null, starred: false, borderEntries: [] }, "a")];
  return (await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: checkInBody({ scans }) })).json();
}

describe("risk lists at the gateway", () => {
  test("a real list comes into force and refuses a stay in a place that it names", async () => {
    const gateway = await openTestGateway();
    expect((await enterFrom(gateway, "131002")).findings.map((finding) => finding.code)).toContain("area.no-list");
    const answer = await send(gateway, publishedList());
    expect(answer).toMatchObject({ status: "accepted", areas: 63, places: 191 });
    const refused = await enterFrom(gateway, "131002");
    expect(refused).toMatchObject({ verdict: "refuse", riskListVersion: answer.version });
    expect(refused.findings[0]?.code).toBe("area.high-risk");
    expect(refused.findings[0]?.text["zh-CN"]).toContain("河北省 廊坊市 安次区");
    expect((await enterFrom(gateway, "532901")).verdict).toBe("admit");
  });

  test("the same list again changes nothing", async () => {
    const gateway = await openTestGateway();
    const { version } = await send(gateway, publishedList());
    expect(await send(gateway, publishedList())).toMatchObject({ version, status: "unchanged" });
    const listed = await (await gateway.request("GET", "/api/v1/risk-lists", { as: "inspector" })).json();
    expect(listed.riskLists).toHaveLength(1);
  });

  test("a list that lost most of its places is held, and in force only when a person confirms it", async () => {
    const gateway = await openTestGateway();
    const first = await send(gateway, publishedList());
    const cut = publishedList();
    cut.data.end_update_time = "2022-04-16 08时";
    cut.data.highlist = cut.data.highlist.slice(0, 1);
    cut.data.hcount = 1;
    Object.assign(cut.data, { middlelist: [], mcount: 0 });
    const held = await send(gateway, cut);
    expect(held.status).toBe("held");
    expect(held.reasons.join(" ")).toContain("%");
    expect(await send(gateway, cut)).toMatchObject({ status: "held", version: held.version });
    expect((await enterFrom(gateway, "131002")).riskListVersion).toBe(first.version);

    const confirmed = await gateway.request("POST", `/api/v1/risk-lists/${held.version}/confirm`, { as: "administrator" });
    expect(await confirmed.json()).toMatchObject({ version: held.version, status: "accepted" });
    const current = riskListSummarySchema.parse(await (await gateway.request("GET", "/api/v1/risk-lists/current", { as: "north" })).json());
    expect(current).toMatchObject({ version: held.version, endUpdateTime: "2022-04-16T00:00:00.000Z" });
    expect((await gateway.request("POST", `/api/v1/risk-lists/${held.version}/confirm`, { as: "administrator" })).status).toBe(404);
  });

  test("a stay counts as long as its area was at risk within the look-back, also when the newest list no longer has it", async () => {
    const gateway = await openTestGateway();
    await send(gateway, publishedList());
    const next = publishedList();
    next.data.end_update_time = "2022-04-16 08时";
    next.data.highlist = next.data.highlist.filter((row) => row.province !== "黑龙江省");
    next.data.hcount = next.data.highlist.flatMap((row) => row.communitys).length;
    expect((await send(gateway, next)).status).toBe("accepted");
    expect((await enterFrom(gateway, "230828")).findings.map((finding) => finding.code)).toContain("area.high-risk");
  });

  test.each([
    ["an error of the service", { code: 500, msg: "x", data: null }, "code"],
    ["no list at all", [], ""],
    ["rows that are no rows", { code: 0, data: { end_update_time: "2022-04-15 20时", hcount: 1, mcount: 0, highlist: [3], middlelist: [] } }, "data.highlist[0]"],
  ])("says where %s is at fault, and keeps the list in force", async (_what, body, path) => {
    const gateway = await openTestGateway();
    const { version } = await send(gateway, publishedList());
    const response = await gateway.request("POST", "/api/v1/risk-lists?format=state-council", { as: "administrator", body });
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toMatchObject([{ path }]);
    expect((await enterFrom(gateway, "131002")).riskListVersion).toBe(version);
  });
});
