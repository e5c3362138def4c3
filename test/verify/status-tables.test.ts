import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dahuaTest } from "../../shared/verify/status-tables/dahua-test.ts";
import { healthTableNames, healthTables, type HealthTableName } from "../../shared/verify/status-tables/health-tables.ts";
import type { HealthWord } from "../../shared/verify/status-tables/health-word.ts";
import { hikvisionTest } from "../../shared/verify/status-tables/hikvision-test.ts";
import { tencentTest } from "../../shared/verify/status-tables/tencent-words.ts";
import { yiwuItinerary } from "../../shared/verify/status-tables/yiwu-itinerary.ts";

type Documented = readonly (readonly [value: string, meaning: string])[];

const numbered: Readonly<Record<string, Documented>> = {
  alibaba: [["1", "green"], ["2", "yellow"], ["3", "red"], ["4", "expired"], ["5", "not-verified"], ["6", "silent"], ["7", "silent"]],
  hikvision: [["0", "not-verified"], ["1", "not-verified"], ["2", "not-verified"], ["3", "green"], ["4", "yellow"], ["5", "red"], ["6", "not-verified"], ["7", "silent"], ["8", "silent"]],
  dahua: [["0", "not-verified"], ["1", "red"], ["2", "green"], ["3", "not-verified"]],
  glodon: [["0", "red"], ["1", "green"], ["2", "yellow"]],
  wecom: [["0", "green"], ["1", "red"], ["2", "not-verified"]],
  "hikvision test": [["0", "not-verified"], ["1", "no-record"], ["2", "negative"], ["3", "expired"]],
  "dahua test": [["0", "not-verified"], ["1", "negative"], ["2", "no-record"], ["3", "expired"]],
  "yiwu itinerary": [["0", "not-verified"], ["1", "no-risk-area"], ["2", "risk-area"], ["3", "not-verified"]],
};

const worded: Readonly<Record<string, Documented>> = {
  national: [["00", "green"], ["01", "yellow"], ["10", "red"]],
  yiwu: [["绿码", "green"], ["黄码", "yellow"], ["红码", "red"], ["查询失败", "silent"], ["查询成功-数据为空", "not-verified"], ["未知", "not-verified"]],
  tencent: [["绿色", "green"], ["黄色", "yellow"], ["红色", "red"]],
  huawei: [["绿码", "green"], ["黄码", "yellow"], ["红码", "red"], ["灰码", "grey"]],
  "tencent test": [["阴性", "negative"], ["阳性", "positive"], ["暂无核酸检测记录", "no-record"]],
};

const others: Readonly<Record<string, (value: unknown) => string>> = {
  "hikvision test": hikvisionTest,
  "dahua test": dahuaTest,
  "yiwu itinerary": yiwuItinerary,
  "tencent test": tencentTest,
};

function isHealthTable(name: string): name is HealthTableName {
  return healthTableNames.some((known) => known === name);
}

function meaningIn(table: string): (value: unknown) => string {
  const meaning = isHealthTable(table) ? healthTables[table] : others[table];
  if (meaning === undefined) throw new Error(`There is no table "${table}"`);
  return meaning;
}

const numberedRows = Object.entries(numbered).flatMap(([table, rows]) => rows.map(([value, meaning]) => ({ table, value, meaning })));
const wordedRows = Object.entries(worded).flatMap(([table, rows]) => rows.map(([value, meaning]) => ({ table, value, meaning })));
const documented = new Map<string, readonly unknown[]>([
  ...Object.entries(numbered).map(([table, rows]) => [table, rows.flatMap(([value]) => [value, Number(value)])] as const),
  ...Object.entries(worded).map(([table, rows]) => [table, rows.map(([value]) => value)] as const),
]);

describe("what other systems' values mean", () => {
  test("every table that a configuration can name is tested here", () => {
    expect(healthTableNames.filter((name) => !documented.has(name))).toEqual([]);
  });

  test.each(numberedRows)("$table says $meaning with $value, as a number and as its text", ({ table, value, meaning }) => {
    expect(meaningIn(table)(Number(value))).toBe(meaning);
    expect(meaningIn(table)(value)).toBe(meaning);
  });

  test.each(wordedRows)("$table says $meaning with $value", ({ table, value, meaning }) => {
    expect(meaningIn(table)(value)).toBe(meaning);
  });

  test("1 is green, red or nothing at all, depending on who says it", () => {
    const meanings: Partial<Record<HealthTableName, HealthWord>> = Object.fromEntries(healthTableNames.map((name) => [name, healthTables[name](1)]));
    expect(meanings).toEqual({
      national: "not-verified",
      alibaba: "green",
      hikvision: "not-verified",
      dahua: "red",
      glodon: "green",
      wecom: "red",
      yiwu: "not-verified",
      tencent: "not-verified",
      huawei: "not-verified",
    });
  });

  test.each([0, 1, 10, "0", "1", "000", "001", "010", "11", "00 ", " 00", "00\n", "０0", "green"])("the national family never takes %j for a grade", (value) => {
    expect(healthTables.national(value)).toBe("not-verified");
  });

  test.each(["dahua", "glodon", "hikvision", "wecom"] as const)("%s takes nothing empty for its 0", (table) => {
    for (const empty of ["", " ", null, undefined, false, [], {}, -0, "00", "-0", "0.0", "+0", Number.NaN]) expect(healthTables[table](empty)).toBe("not-verified");
  });

  test.each(["alibaba", "glodon"] as const)("%s takes nothing like 1 for its green", (table) => {
    for (const other of [true, [1], { valueOf: () => 1 }, 1.5, "1.0", "01", " 1", "1 ", "１", 1n]) expect(healthTables[table](other)).toBe("not-verified");
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("no table knows %s", (value) => {
    for (const name of healthTableNames) expect(healthTables[name](value)).toBe("not-verified");
  });

  test.each([...documented])("%s calls every value that its documents do not name not verified", (table, values) => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.integer({ min: -3, max: 120 }), fc.string({ maxLength: 3 })), (value) => {
        fc.pre(!values.some((known) => Object.is(known, value)));
        expect(meaningIn(table)(value)).toBe("not-verified");
      }),
    );
  });
});
