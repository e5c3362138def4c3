import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { divisionsFoundMax, foundDivisionsSchema } from "../../shared/wire/division-search.ts";
import { riskAreasSchema } from "../../shared/wire/risk-areas.ts";
import { openTestGateway, type TestGateway } from "../support/test-gateway.ts";

interface PublishedList {
  data: { end_update_time: string; hcount: number; highlist: { province: string; city: string; county: string; communitys: string[] }[] };
}

function publishedList(): PublishedList {
  return JSON.parse(readFileSync("gateway/demo/risk-list-2022-04-15.json", "utf8"));
}

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway();
});

async function search(q: string) {
  const response = await gateway.request("GET", `/api/v1/divisions?q=${encodeURIComponent(q)}`, { as: "manager" });
  expect(response.status, await response.clone().text()).toBe(200);
  return foundDivisionsSchema.parse(await response.json());
}

async function found(q: string): Promise<string[]> {
  return (await search(q)).divisions.map(({ divisionCode, names }) => `${divisionCode} ${names.join(" ")}`);
}

describe("divisions", () => {
  test.each([
    { q: "小店区", codes: ["140105 山西省 太原市 小店区"] },
    { q: "太原 小店区", codes: ["140105 山西省 太原市 小店区"] },
    { q: "小店区 太原", codes: ["140105 山西省 太原市 小店区"] },
    { q: "140105 小店区", codes: ["140105 山西省 太原市 小店区"] },
    { q: "东华门", codes: ["110101001 北京市 东城区 东华门街道"] },
    { q: "仙桃市", codes: ["429004 湖北省 仙桃市"] },
    { q: "14010", codes: ["140105 山西省 太原市 小店区", "140106 山西省 太原市 迎泽区", "140107 山西省 太原市 杏花岭区", "140108 山西省 太原市 尖草坪区", "140109 山西省 太原市 万柏林区"] },
    { q: "99", codes: [] },
    { q: "亚特兰蒂斯", codes: [] },
    { q: "上海 小店区", codes: [] },
  ])("$q: $codes", async ({ q, codes }) => {
    expect((await found(q)).slice(0, 5)).toEqual(codes);
  });

  test("that are named exactly so come first, wider ones before narrower ones", async () => {
    expect((await found("朝阳")).slice(0, 5)).toEqual(["2113 辽宁省 朝阳市", "110105 北京市 朝阳区", "211321 辽宁省 朝阳市 朝阳县", "220104 吉林省 长春市 朝阳区", expect.stringContaining("朝阳")]);
    expect((await found("朝阳县"))[0]).toBe("211321 辽宁省 朝阳市 朝阳县");
  });

  test("that only group others are no answer", async () => {
    expect(await found("市辖区")).toEqual([]);
    expect(await found("1101")).not.toContainEqual(expect.stringMatching(/^1101 /));
  });

  test("are told up to a number, and that there are more", async () => {
    const many = await search("城关");
    expect(many.divisions).toHaveLength(divisionsFoundMax);
    expect(many.more).toBe(true);
    expect((await search("小店区")).more).toBe(false);
  });

  test.each(["", "?q=", "?q=%E5%8C%97", "?q=%20%E5%8C%97%20", `?q=${"x".repeat(51)}`, "?q=140105&limit=1000"])("are not searched by %j", async (query) => {
    expect((await gateway.request("GET", `/api/v1/divisions${query}`, { as: "manager" })).status).toBe(400);
  });

  test("are searched by a name of two characters, and of fifty", async () => {
    expect((await search("北京")).divisions[0]).toEqual({ divisionCode: "11", names: ["北京市"] });
    expect((await search("x".repeat(50))).divisions).toEqual([]);
  });
});

describe("areas at risk", () => {
  async function imported(list: unknown, into: TestGateway): Promise<void> {
    expect((await into.request("POST", "/api/v1/risk-lists?format=state-council", { as: "administrator", body: list })).status).toBe(200);
  }

  async function around(divisionCode: string, at: TestGateway) {
    const response = await at.request("GET", `/api/v1/risk-lists/current/areas?divisionCode=${divisionCode}`, { as: "manager" });
    expect(response.status, await response.clone().text()).toBe(200);
    return riskAreasSchema.parse(await response.json());
  }

  test("are not known before there is a list, and follow it from then on", async () => {
    const own = await openTestGateway();
    expect((await own.request("GET", "/api/v1/risk-lists/current/areas?divisionCode=13", { as: "manager" })).status).toBe(404);
    await imported(publishedList(), own);
    const { endUpdateTime, areas, omitted } = await around("131002", own);
    expect([endUpdateTime, omitted]).toEqual(["2022-04-15T12:00:00.000Z", 0]);
    expect(areas).toEqual([
      { divisionCode: "131002", level: "high", name: "河北省 廊坊市 安次区", places: 1, exact: true, atRiskUntil: null },
      { divisionCode: "131002", level: "medium", name: "河北省 廊坊市 安次区", places: 2, exact: true, atRiskUntil: null },
    ]);
    expect((await around("532901", own)).areas).toEqual([]);
  });

  test("of a wider division are all those in it; of a narrower one those that hold it", async () => {
    const own = await openTestGateway();
    await imported(publishedList(), own);
    expect(new Set((await around("13", own)).areas.map(({ divisionCode }) => divisionCode.slice(0, 2)))).toEqual(new Set(["13"]));
    expect((await around("131002001", own)).areas.map(({ divisionCode }) => divisionCode)).toEqual(["131002", "131002"]);
  });

  test("that the list in force no longer has are told with the time until which they were", async () => {
    const own = await openTestGateway();
    await imported(publishedList(), own);
    const next = publishedList();
    const gone = next.data.highlist.find(({ county }) => county === "安次区");
    next.data.end_update_time = "2022-04-16 08时";
    next.data.highlist = next.data.highlist.filter((row) => row !== gone);
    next.data.hcount -= gone?.communitys.length ?? 0;
    await imported(next, own);
    const { endUpdateTime, areas } = await around("131002", own);
    expect(endUpdateTime).toBe("2022-04-16T00:00:00.000Z");
    expect(areas.map(({ level, atRiskUntil }) => [level, atRiskUntil])).toEqual([
      ["medium", null],
      ["high", "2022-04-16T00:00:00.000Z"],
    ]);
  });

  test.each(["", "?divisionCode=1", "?divisionCode=131", "?divisionCode=hebei", "?divisionCode=13&levels=high"])("are not told for %j", async (query) => {
    expect((await gateway.request("GET", `/api/v1/risk-lists/current/areas${query}`, { as: "manager" })).status).toBe(400);
  });
});
