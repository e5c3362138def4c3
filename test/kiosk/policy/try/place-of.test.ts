import { describe, expect, test } from "vitest";
import { knownPlaces } from "../../../../kiosk/policy/try/known-places.ts";
import { placeOf, searchedText } from "../../../../kiosk/policy/try/place-of.ts";
import { emptyGazetteer } from "../../../../kiosk/policy/try/gazetteer.ts";
import type { PolicyPack } from "../../../../shared/policy/policy-pack.ts";
import { policyPackFile } from "../../../support/policy-pack-file.ts";
import { sampleRules } from "../sample-rules.ts";
import { foundNamed, gazetteerWith } from "./gazetteer-fixture.ts";

const pack: PolicyPack = { ...policyPackFile("shared/policy/packs/theatre-75.json"), rules: [sampleRules["listed-area-stay"]] };
const known = knownPlaces("140105", [pack]);

describe("a place that the page knows", () => {
  test.each([
    { typed: "4403 深圳市", divisionCode: "4403" },
    { typed: " 4403 ", divisionCode: "4403" },
    { typed: "深圳市", divisionCode: "4403" },
    { typed: "shanxi", divisionCode: "14" },
    { typed: "山西省", divisionCode: "14" },
  ])("$typed is $divisionCode", ({ typed, divisionCode }) => {
    expect(placeOf(typed, known, emptyGazetteer)?.divisionCode).toBe(divisionCode);
  });

  test.each(["", "3101151", "1", "亚特兰蒂斯", "小店"])("%j is none", (typed) => {
    expect(placeOf(typed, known, emptyGazetteer)).toBeNull();
  });
});

describe("a place that the gateway found", () => {
  const one = gazetteerWith({ searches: { 桥西: foundNamed(["130104", "河北省 石家庄市 桥西区"], ["130503", "河北省 邢台市 襄都区"]), 小店: foundNamed(["140105", "山西省 太原市 小店区"]) } });

  test("is meant when it is the only one", () => {
    expect(placeOf("小店", [], one)?.divisionCode).toBe("140105");
    expect(placeOf("桥西", [], one)).toBeNull();
  });

  test("is meant by its code, and by its whole name", () => {
    expect(placeOf("130104 河北省 石家庄市 桥西区", [], one)).toEqual({ divisionCode: "130104", name: { "zh-CN": "河北省 石家庄市 桥西区", en: "河北省 石家庄市 桥西区" } });
    expect(placeOf("河北省 石家庄市 桥西区", [], one)?.divisionCode).toBe("130104");
  });
});

describe("a code", () => {
  test.each(["14", "1401", "310115", "310115001"])("%s is a place while nobody says that there is none", (typed) => {
    expect(placeOf(typed, [], emptyGazetteer)?.divisionCode).toBe(typed);
    expect(placeOf(typed, [], gazetteerWith({ searches: { [typed]: { kind: "failed" } } }))?.divisionCode).toBe(typed);
  });

  test("that the gateway does not know is no place", () => {
    expect(placeOf("990101", [], gazetteerWith({ searches: { 990101: foundNamed() } }))).toBeNull();
  });
});

test.each([
  { typed: "140105 小店区", text: "140105" },
  { typed: " 太原 小店 ", text: "太原 小店" },
  { typed: "14", text: "14" },
  { typed: "太", text: null },
  { typed: "", text: null },
  { typed: "太".repeat(50), text: "太".repeat(50) },
  { typed: "太".repeat(51), text: null },
])("$typed: searched for $text", ({ typed, text }) => {
  expect(searchedText(typed)).toBe(text);
});
