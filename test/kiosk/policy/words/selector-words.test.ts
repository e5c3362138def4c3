import { expect, test } from "vitest";
import { selectorWords } from "../../../../kiosk/policy/words/selector-words.ts";

test("a rule without a selector speaks of everybody who comes in", () => {
  expect(selectorWords()).toEqual([{ "zh-CN": "所有人", en: "everybody" }]);
});

test.each([
  { directions: ["out"] as const, zh: "所有人，离开时", en: "everybody, on leaving" },
  { directions: ["in", "out"] as const, zh: "所有人，进出时", en: "everybody, coming in and going out" },
  { directions: ["in"] as const, zh: "所有人", en: "everybody" },
])("says which way: $en", ({ directions, zh, en }) => {
  expect(selectorWords({ directions })).toEqual([{ "zh-CN": zh, en }]);
});

test("every part that narrows a rule is said", () => {
  expect(
    selectorWords({
      roles: ["courier", "freight-driver"],
      groups: ["imported-cold-chain"],
      notGroups: ["on-duty"],
      from: { scope: "other-province", lookBack: { value: 14, unit: "days", inclusive: true } },
      venueClasses: ["commerce.market"],
      notVenueClasses: ["culture.theatre"],
      setting: "rural",
      zones: ["backstage"],
    }).map(({ en }) => en),
  ).toEqual([
    "couriers, freight drivers from another province within 14 days (the 14th counts)",
    "only workers with imported cold-chain goods",
    "not people on duty",
    "only at markets",
    "not at theatres",
    "only in the countryside",
    "only at the way to backstage",
  ]);
});

const twoWeeks = { value: 14, unit: "days", inclusive: true } as const;

test.each([
  { selector: { groups: ["canteen"] as const }, zh: "食堂工作人员", en: "canteen workers" },
  { selector: { from: { scope: "other-province", lookBack: twoWeeks } } as const, zh: "14天内（第14天也算）从外省来的人", en: "everybody from another province within 14 days (the 14th counts)" },
  { selector: { roles: ["student"], from: { scope: "other-city", lookBack: twoWeeks } } as const, zh: "14天内（第14天也算）从外市（含外省）来的学生", en: "students from another city (of any province) within 14 days (the 14th counts)" },
])("names the people in one phrase: $en", ({ selector, zh, en }) => {
  expect(selectorWords(selector)).toEqual([{ "zh-CN": zh, en }]);
});
