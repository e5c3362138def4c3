import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { planActivation } from "../../../../gateway/policies/change/check-activation.ts";
import { faultsOfSavedPack } from "../../../../gateway/policies/change/check-saved-pack.ts";
import { faultsOfTrigger } from "../../../../gateway/policies/change/check-trigger.ts";
import { detailWords, unknownDetail } from "../../../../kiosk/policy/draft/detail-words.ts";
import { isObject, type JsonPath, listOf, valueAt, withValueAt } from "../../../../kiosk/policy/draft/json-value.ts";
import type { ActivationRequest } from "../../../../shared/wire/policy.ts";
import { parsePolicyPack } from "../../../../shared/wire/policy-pack.ts";
import { readJson } from "../../../support/read-json.ts";
import { samplePack } from "../../../support/sample-pack.ts";
import { sampleRules } from "../sample-rules.ts";

function pathsOf(json: unknown, path: JsonPath = []): readonly JsonPath[] {
  const below = isObject(json) ? Object.entries(json) : listOf(json).slice(0, 2).map((each, index) => [index, each] as const);
  return [...(path.length === 0 ? [] : [path]), ...below.flatMap(([step, each]) => pathsOf(each, [...path, step]))];
}

const misfits: readonly unknown[] = [undefined, null, "", "x", "x".repeat(501), -1, 1.5, 10_000_001, true, [], ["x", "x"], {}];

function detailsOf(json: unknown): readonly string[] {
  const parsed = parsePolicyPack(json);
  return parsed.kind === "malformed" ? parsed.faults.map(({ detail }) => detail) : [];
}

/** A pack with every value in turn taken out, or made another one, or with another beside it. */
function broken(pack: unknown): readonly unknown[] {
  return pathsOf(pack).flatMap((path) => [...misfits.map((value) => withValueAt(pack, path, value)), ...(isObject(valueAt(pack, path)) ? [withValueAt(pack, [...path, "unheard-of"], 1)] : [])]);
}

function untranslated(details: Iterable<string>): string[] {
  return [...new Set(details)].filter((detail) => detailWords(detail)["zh-CN"] === unknownDetail);
}

/** A pack for every kind of rule, with all that narrows one. */
const samples = Object.values(sampleRules).map((rule) =>
  samplePack({ rules: [{ ...rule, appliesTo: { roles: ["visitor"], from: { scope: "other-city", lookBack: { value: 14, unit: "days", inclusive: true } } }, during: { from: "2022-01-01", to: null } }] }),
);

describe("whatever the gateway says of a malformed pack is said in Chinese", () => {
  const ofSample = samples.flatMap(broken).flatMap(detailsOf);

  test("of every value of a pack with every kind of rule that does not fit", () => {
    expect(new Set(ofSample).size).toBeGreaterThan(60);
    expect(untranslated(ofSample)).toEqual([]);
  });

  test("of the packs that come with the program, with a part missing", () => {
    const packs = globSync("shared/policy/packs/*.json").map((path) => readJson(path));
    expect(untranslated(packs.flatMap((pack) => pathsOf(pack).flatMap((path) => detailsOf(withValueAt(pack, path, undefined)))))).toEqual([]);
  });

  const twoMasks = [sampleRules.mask, { ...sampleRules.mask, id: "mask-2" }];
  test.each<{ title: string; pack: object }>([
    { title: "two rules with one id", pack: { rules: [sampleRules.mask, { ...sampleRules.symptoms, id: "mask" }] } },
    { title: "two rules about the same", pack: { rules: twoMasks } },
    { title: "a source that is not listed", pack: { rules: [{ ...sampleRules.mask, references: ["source other"] }] } },
    { title: "days in the wrong order", pack: { effective: { from: "2022-02-02", to: "2022-02-01", certainty: "stated" } } },
    { title: "a masked date that is stated", pack: { effective: { from: "20xx-02-02", to: null, certainty: "stated" } } },
    { title: "a trigger that ends before it begins", pack: { trigger: { triggerRef: "a", assessmentRef: "b", from: "2022-02-02", to: "2022-02-01" } } },
    { title: "a rule that ends before it begins", pack: { rules: [{ ...sampleRules.mask, during: { from: "2022-02-02", to: "2022-02-01" } }] } },
    { title: "groups that are all excluded", pack: { rules: [{ ...sampleRules.mask, appliesTo: { groups: ["canteen"], notGroups: ["canteen"] } }] } },
    { title: "venue classes that are all excluded", pack: { rules: [{ ...sampleRules.mask, appliesTo: { venueClasses: ["edu.school"], notVenueClasses: ["edu.school"] } }] } },
    { title: "venue classes that the pack does not speak of", pack: { scope: { divisions: null, venueClasses: ["commerce.market"] }, rules: [{ ...sampleRules.mask, appliesTo: { venueClasses: ["edu.school"] } }] } },
    { title: "temperatures that do not rise", pack: { rules: [{ ...sampleRules.temperature, plausibleTenthsC: { from: 400, to: 300 } }] } },
    { title: "a track that ends before it begins", pack: { rules: [{ ...sampleRules["case-trajectory"], tracks: [{ divisionCode: "14", name: "x", from: "2022-03-02T00:00:00+08:00", to: "2022-03-01T00:00:00+08:00" }] }] } },
    { title: "a test that is due before it may be done", pack: { rules: [{ ...sampleRules["monitoring-scheme"], tests: [{ day: 2, fromDay: 3, missing: sampleRules.mask.missing }] }] } },
    { title: "a status that names nothing", pack: { rules: [{ ...sampleRules["monitoring-status"], outcomes: {} }] } },
    { title: "a day that is none", pack: { rules: [{ ...sampleRules.mask, during: { from: "2022-02-30", to: null } }] } },
    { title: "a border that says nothing", pack: { rules: [{ ...sampleRules["risk-list-age"], ageMax: { value: 48, unit: "hours" } }] } },
  ])("of $title", ({ pack }) => {
    const details = detailsOf({ ...samplePack(), ...pack });
    expect(details).not.toEqual([]);
    expect(untranslated(details)).toEqual([]);
  });
});

test("what is looked at when a pack is saved or put in force is said in Chinese", () => {
  const trigger = { triggerRef: "a", assessmentRef: "b", from: "2022-02-02", to: "2024-02-01" };
  const own = samplePack({ id: "venue-theatre" });
  const request = { venueIds: ["theatre", "market"], reason: "Ordered" };
  const at = { venues: [], nowMs: Date.parse("2022-03-15T10:00:00+08:00") };
  const faultsOf = (change: Pick<ActivationRequest, "from" | "to">) => {
    const plan = planActivation(own, { ...request, ...change }, at);
    return plan.kind === "malformed" ? plan.faults : [];
  };
  const details = [
    ...faultsOfSavedPack(own, "set", () => false),
    ...faultsOfSavedPack(own, "venue-theatre", () => false),
    ...faultsOfTrigger(samplePack({ trigger }), []),
    ...faultsOf({ to: "2022-03-14" }),
    ...faultsOf({ from: "2022-03-20", to: "2022-03-19" }),
  ].map(({ detail }) => detail);
  expect(new Set(details).size).toBeGreaterThan(8);
  expect(untranslated(details)).toEqual([]);
});

test.each([
  { detail: "Invalid input: expected string, received undefined", zh: "缺少这一项，应为文字" },
  { detail: 'Invalid option: expected one of "recheck"|"refuse"', zh: '只能是其中之一："recheck"、"refuse"' },
  { detail: "Too small: expected array to have >=1 items", zh: "至少要有 1 项" },
  { detail: 'the source order-1 is not among the sources of the pack', zh: "来源 order-1 不在本包的来源之列" },
  { detail: 'An administrator has put venue-theatre in force ("Order no. 3"); only an administrator may end that', zh: '管理员已启用 venue-theatre（"Order no. 3"），只有管理员可以停用' },
  { detail: "something that a later gateway says", zh: "网关不接受这里的内容" },
])("$detail: $zh", ({ detail, zh }) => {
  expect(detailWords(detail)).toEqual({ "zh-CN": zh, en: detail });
});
