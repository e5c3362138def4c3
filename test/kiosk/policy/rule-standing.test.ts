import { expect, test } from "vitest";
import { standingPacks } from "../../../kiosk/policy/rule-standing.ts";
import type { PolicyPack, Rule } from "../../../shared/policy/policy-pack.ts";
import { sampleRules } from "./sample-rules.ts";

const { mask } = sampleRules;

function pack(id: string, from: string, rules: readonly Rule[], layer: PolicyPack["layer"] = "city"): PolicyPack {
  return { id, title: { "zh-CN": id, en: id }, jurisdiction: "", layer, scope: { divisions: null, venueClasses: null }, effective: { from, to: null, certainty: "stated" }, sources: [], rules };
}

const onMarch15 = { venueClass: "culture.theatre", setting: "urban", atMs: Date.parse("2022-03-15T12:00:00+08:00") } as const;

test("packs stand from the nation down to the venue, and all rules of different layers count", () => {
  const standing = standingPacks([pack("own", "2022-01-01", [mask], "venue"), pack("country", "2022-01-01", [mask], "nation")], onMarch15);
  expect(standing.map(({ pack: { id }, rules }) => [id, rules.map(({ standing: { kind } }) => kind)])).toEqual([
    ["country", ["counts"]],
    ["own", ["counts"]],
  ]);
});

test("a rule is displaced by that of the newer pack of its layer, and says by which", () => {
  const older = pack("older", "2022-01-01", [mask]);
  const newer = pack("newer", "2022-02-01", [{ ...mask, id: "mask-again" }]);
  expect(standingPacks([older, newer], onMarch15).map(({ rules }) => rules.map(({ standing }) => standing))).toEqual([[{ kind: "displaced", by: newer }], [{ kind: "counts" }]]);
});

test.each([
  { to: "2022-03-15", kind: "counts" },
  { to: "2022-03-14", kind: "not-this-day" },
])("a rule that ends on $to on March 15: $kind", ({ to, kind }) => {
  const dated = pack("dated", "2022-01-01", [{ ...mask, during: { from: null, to } }]);
  expect(standingPacks([dated], onMarch15)[0]?.rules[0]?.standing.kind).toBe(kind);
});

test.each([
  { appliesTo: { venueClasses: ["culture.theatre", "culture.cinema"] }, kind: "counts" },
  { appliesTo: { venueClasses: ["culture.cinema"] }, kind: "not-here" },
  { appliesTo: { notVenueClasses: ["culture.theatre"] }, kind: "not-here" },
  { appliesTo: { setting: "urban" }, kind: "counts" },
  { appliesTo: { setting: "rural" }, kind: "not-here" },
  { appliesTo: { roles: ["courier"] }, kind: "counts" },
] as const)("a rule for $appliesTo at a theatre in a city: $kind", ({ appliesTo, kind }) => {
  expect(standingPacks([pack("one", "2022-01-01", [{ ...mask, appliesTo }])], onMarch15)[0]?.rules[0]?.standing.kind).toBe(kind);
});
