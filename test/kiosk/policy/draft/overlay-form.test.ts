import { describe, expect, test } from "vitest";
import { type FormSection, formSections } from "../../../../kiosk/policy/draft/form-sections.ts";
import type { JsonObject } from "../../../../kiosk/policy/draft/json-value.ts";
import { newOverlay, ownDecision } from "../../../../kiosk/policy/draft/new-overlay.ts";
import { otherRules, ruleOfSection, withoutRule, withSection, withValue } from "../../../../kiosk/policy/draft/overlay-form.ts";
import { withWhy } from "../../../../kiosk/policy/draft/why-words.ts";
import { parsePolicyPack } from "../../../../shared/wire/policy-pack.ts";
import { sampleRules } from "../sample-rules.ts";

const empty: JsonObject = { ...newOverlay({ id: "theatre", name: "大剧院", venueClass: "culture.theatre", divisionCode: "310113" }, "2022-03-15") };

function section(id: FormSection["id"]): FormSection {
  const found = formSections.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no section ${id}`);
  return found;
}

test("a pack of rules from every section is one that the gateway takes, once each has its reason", () => {
  const full = formSections.reduce<JsonObject>((pack, each) => withSection(pack, each), empty);
  const withReasons = formSections.reduce<JsonObject>((pack, _section, index) => withValue(pack, ["rules", index, "references"], withWhy([], { why: "for a test", source: index % 2 === 0 ? null : ownDecision })), full);
  expect(parsePolicyPack(withReasons)).toMatchObject({ kind: "pack" });
});

test.each(formSections.map((each) => ({ id: each.id, each })))("$id: is refused until somebody says why", ({ each }) => {
  expect(parsePolicyPack(withSection(empty, each))).toMatchObject({ kind: "malformed", faults: [{ path: "rules[0].references[0]" }] });
});

test.each(formSections.map((each) => ({ id: each.id, each })))("$id: every field stands in the rule or is one that may be left out", ({ each }) => {
  const pack = withValue(withSection(empty, each), ["rules", 0, "references"], ["design default: for a test"]);
  for (const field of each.fields) {
    if (field.kind !== "choice") continue;
    for (const { value } of field.options) {
      expect(parsePolicyPack(withValue(pack, ["rules", 0, ...field.path], value)), JSON.stringify([field.path, value])).toMatchObject({ kind: "pack" });
    }
  }
});

describe("a section", () => {
  const temperature = section("temperature");

  test("adds its rule once, and finds it again", () => {
    const once = withSection(empty, temperature);
    expect(ruleOfSection(once, temperature)).toMatchObject({ index: 0, rule: { kind: "temperature", feverAbove: { value: 373 } } });
    expect(withSection(once, temperature)).toBe(once);
  });

  test("takes a free id when its own is taken", () => {
    const taken = { ...empty, rules: [{ id: "temperature", kind: "mask" }, { id: "temperature-2", kind: "mask" }] };
    expect(ruleOfSection(withSection(taken, temperature), temperature)).toMatchObject({ index: 2, rule: { id: "temperature-3" } });
  });

  test("about access is about its own ground alone", () => {
    const closed = { ...empty, rules: [{ ...sampleRules.access, ground: "closed" }] };
    expect(ruleOfSection(closed, section("no-booking"))).toBeNull();
    expect(ruleOfSection({ ...empty, rules: [sampleRules.access] }, section("no-booking"))).toMatchObject({ index: 0 });
    expect(ruleOfSection({ ...empty, rules: [sampleRules.access] }, section("no-approval"))).toBeNull();
  });
});

test("rules that no section is about, and further ones of a kind, are the others", () => {
  const pack = { ...empty, rules: [sampleRules.mask, { ...sampleRules.mask, id: "mask-2" }, sampleRules.symptoms, "no rule at all"] };
  expect(otherRules(pack).map(({ index }) => index)).toEqual([1, 2, 3]);
});

test("a rule is taken out by its place", () => {
  expect(withoutRule({ ...empty, rules: [sampleRules.mask, sampleRules.symptoms] }, 0)["rules"]).toEqual([sampleRules.symptoms]);
});

test("what the form changes is all that changes", () => {
  const pack = withSection(empty, section("temperature"));
  const changed = withValue(pack, ["rules", 0, "feverAbove", "value"], 372);
  expect(withValue(changed, ["rules", 0, "feverAbove", "value"], 373)).toEqual(pack);
});
