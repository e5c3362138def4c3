import { describe, expect, test } from "vitest";
import { chosenOption, type ChoiceField, type NumberField, shownNumber, typedNames, typedNumber } from "../../../../kiosk/policy/draft/form-field.ts";

const label = { "zh-CN": "", en: "" };
const celsius: NumberField = { kind: "number", path: [], label, perUnit: 10, decimalsMin: 1, decimalsMax: 1, unit: label };
const hours: NumberField = { kind: "number", path: [], label, perUnit: 60, decimalsMin: 0, decimalsMax: 2, unit: label };
const percent: NumberField = { kind: "number", path: [], label, perUnit: 100, decimalsMin: 0, decimalsMax: 2, unit: label };

describe("a number", () => {
  test.each([
    { field: celsius, json: 373, shown: "37.3" },
    { field: celsius, json: 370, shown: "37.0" },
    { field: hours, json: 1_440, shown: "24" },
    { field: hours, json: 90, shown: "1.5" },
    { field: percent, json: 7_500, shown: "75" },
    { field: percent, json: 3_333, shown: "33.33" },
    { field: percent, json: 0, shown: "0" },
  ])("of $json is shown as $shown and read back", ({ field, json, shown }) => {
    expect(shownNumber(field, json)).toBe(shown);
    expect(typedNumber(field, shown)).toBe(json);
  });

  test("typed with the full stop of a Chinese input method is the same number", () => {
    expect(typedNumber(celsius, "37。3")).toBe(373);
  });

  test.each(["", "37.", "37.25", "-1", "hot", "1e3"])("is never made of %j: the text stays, for the gateway to refuse", (typed) => {
    expect(typedNumber(celsius, typed)).toBe(typed);
    expect(shownNumber(celsius, typed)).toBe(typed);
  });

  test("that is not there is shown as nothing", () => {
    expect(shownNumber(celsius, undefined)).toBe("");
  });
});

describe("a choice", () => {
  const choice: ChoiceField = {
    kind: "choice",
    path: [],
    label,
    options: [
      { value: undefined, label },
      { value: null, label },
      { value: { roles: ["visitor"] }, label },
      { value: true, label },
    ],
  };

  test.each([
    { json: undefined, index: 0 },
    { json: null, index: 1 },
    { json: { roles: ["visitor"] }, index: 2 },
    { json: true, index: 3 },
    { json: { roles: ["staff"] }, index: -1 },
    { json: false, index: -1 },
  ])("of $json is option $index", ({ json, index }) => {
    expect(chosenOption(choice, json)).toBe(index);
  });
});

test("names are split at commas of both languages, and none leave the member out", () => {
  expect(typedNames("值班经理、保卫科, 馆长")).toEqual(["值班经理", "保卫科", "馆长"]);
  expect(typedNames(" 、 ")).toBeUndefined();
});
