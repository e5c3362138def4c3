import { expect, test } from "vitest";
import { listWords } from "../../../../kiosk/policy/try/list-words.ts";
import { areaAt, gazetteerWith, readAreas } from "./gazetteer-fixture.ts";

const listed = readAreas([areaAt("140105", "high", { places: 3 }), areaAt("140105001", "medium"), areaAt("140106", "low"), areaAt("1402", "medium"), areaAt("140105", "low", { until: "2022-03-10T08:00:00+08:00" })]);

test.each([
  { divisionCode: "140105", zh: "现行名单（2022-03-15 08:00）：高风险区3处；中风险区1处；曾为低风险（至2022-03-10 08:00）", en: "List of 2022-03-15 08:00: 3 high-risk places; 1 medium-risk place; was low-risk until 2022-03-10 08:00" },
  { divisionCode: "140106", zh: "现行名单（2022-03-15 08:00）：低风险区1处", en: "List of 2022-03-15 08:00: 1 low-risk place" },
  { divisionCode: "140107", zh: "现行名单（2022-03-15 08:00）：不在名单上", en: "List of 2022-03-15 08:00: not on it" },
  { divisionCode: "140202", zh: "现行名单（2022-03-15 08:00）：另有只能归到上级区划的地区，可能在此：地区1402", en: "List of 2022-03-15 08:00: areas that could only be told to lie in a wider division, perhaps here: 地区1402" },
])("of $divisionCode: $en", ({ divisionCode, zh, en }) => {
  expect(listWords(divisionCode, gazetteerWith({ areas: { "14": listed } }))).toEqual({ "zh-CN": zh, en });
});

test.each([
  { areas: undefined, en: "Reading the list in force…" },
  { areas: { kind: "reading" as const }, en: "Reading the list in force…" },
  { areas: { kind: "failed" as const }, en: "The list in force could not be read: please assume a level." },
  { areas: { kind: "no-list" as const }, en: "The gateway has no risk-area list yet." },
])("says why nothing is said: $en", ({ areas, en }) => {
  expect(listWords("140105", gazetteerWith(areas === undefined ? {} : { areas: { "14": areas } })).en).toBe(en);
});
