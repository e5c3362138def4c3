import { expect, test } from "vitest";
import { selectorWords } from "../../../../kiosk/policy/words/selector-words.ts";

test("a rule without a selector speaks of everybody who comes in", () => {
  expect(selectorWords()).toEqual([{ "zh-CN": "所有人", en: "everybody" }]);
});

test.each([
  { directions: ["out"] as const, zh: "所有人离开时", en: "everybody, on leaving" },
  { directions: ["in", "out"] as const, zh: "所有人进出时", en: "everybody, coming in and going out" },
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
    "couriers, freight drivers",
    "only workers with imported cold-chain goods",
    "not people on duty",
    "from another province within 14 days (the 14th counts)",
    "only at markets",
    "not at theatres",
    "only in the countryside",
    "only at the way to backstage",
  ]);
});
