import { expect, test } from "vitest";
import { knownPlaces, placeText } from "../../../../kiosk/policy/try/known-places.ts";
import type { PolicyPack } from "../../../../shared/policy/policy-pack.ts";
import { policyPackFile } from "../../../support/policy-pack-file.ts";
import { sampleRules } from "../sample-rules.ts";

const pack: PolicyPack = { ...policyPackFile("shared/policy/packs/theatre-75.json"), rules: [sampleRules["listed-area-stay"], sampleRules["case-trajectory"]] };
const places = knownPlaces("140105", [pack]);

test("offers the places around the venue, those that the packs name, and the provinces", () => {
  expect(places.slice(0, 4).map((place) => placeText(place, "en"))).toEqual(["140105 The county of this venue", "1401 The city of this venue", "4403 深圳市", "11 Beijing"]);
  expect(placeText(places[0] ?? { divisionCode: "", name: { "zh-CN": "", en: "" } }, "zh-CN")).toBe("140105 本场所所在县（市、区）");
});

test("a municipality is its own city", () => {
  expect(knownPlaces("310113", []).slice(0, 2).map((place) => placeText(place, "en"))).toEqual(["310113 The county of this venue", "11 Beijing"]);
});

test("each place is there once", () => {
  expect(new Set(places.map(({ divisionCode }) => divisionCode)).size).toBe(places.length);
});
