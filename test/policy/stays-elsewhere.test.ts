import { expect, it } from "vitest";
import type { OriginScope } from "../../shared/policy/rule-parts.ts";
import { checkStays } from "../../shared/policy/check-stays.ts";
import { caseRisk } from "../support/case-lists.ts";
import { contextAt, theatrePlace } from "../support/entry-place.ts";

const nowMs = Date.parse("2024-02-07T12:00:00+08:00");
const highOrMedium = { levels: ["high", "medium"], unit: "county", lookBack: { value: 14, unit: "days", inclusive: true } } as const;
const stay = { fromMs: Date.parse("2024-01-02T08:00:00+08:00"), toMs: Date.parse("2024-02-06T18:00:00+08:00") };

it.each<[OriginScope | undefined, string, string, readonly string[]]>([
  [undefined, "310115", "310115", ["上海市浦东新区"]],
  ["other-county", "310115", "310115", []],
  ["other-county", "310113", "310115", ["上海市浦东新区"]],
  ["other-city", "310113", "310115", []],
  ["other-city", "130202", "130102", ["河北省石家庄市长安区"]],
  ["other-province", "130202", "130102", []],
  ["other-province", "310113", "130102", ["河北省石家庄市长安区"]],
])("a condition on stays in %s, of a venue in %s, after a stay in %s touches %j", (elsewhere, divisionCode, stayedIn, names) => {
  const context = { ...contextAt(nowMs, caseRisk(nowMs)), place: { ...theatrePlace, divisionCode } };
  const { touched, doubts } = checkStays([{ ...stay, divisionCode: stayedIn }], { ...highOrMedium, elsewhere }, context);
  expect(touched.map(({ name }) => name)).toEqual(names);
  expect(doubts).toEqual([]);
});

it("needs no list for stays that do not count", () => {
  const context = { ...contextAt(nowMs, null), place: { ...theatrePlace, divisionCode: "310115" } };
  expect(checkStays([{ ...stay, divisionCode: "310115" }], { ...highOrMedium, elsewhere: "other-county" }, context)).toEqual({ touched: [], touching: [], doubts: [] });
});
