import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import type { CapacityRule } from "../../shared/policy/rules/capacity.ts";
import type { GoodsBanRule } from "../../shared/policy/rules/goods-ban.ts";
import type { SymptomsRule } from "../../shared/policy/rules/symptoms.ts";
import type { TemperatureRule } from "../../shared/policy/rules/temperature.ts";

const references = ["source order-35"];

/** Of somebody who was not asked, it wants a second look. */
export const askForSymptoms: SymptomsRule = {
  id: "symptoms",
  kind: "symptoms",
  references,
  symptoms: ["fever", "dry-cough"],
  notAsked: { verdict: "recheck", obligations: [] },
  found: { verdict: "refuse", obligations: ["report"] },
};

export const halfTheSeats: CapacityRule = { id: "half", kind: "capacity", references, shareOfSeats: { value: 5_000, unit: "basis-points", inclusive: true } };

export const noLivePoultry: GoodsBanRule = { id: "poultry", kind: "goods-ban", references, goods: ["live-poultry"], banned: { verdict: "refuse", obligations: ["report"] } };

export const feverAtExit: TemperatureRule = {
  id: "fever-at-exit",
  kind: "temperature",
  references,
  appliesTo: { directions: ["out"] },
  feverAbove: { value: 373, unit: "tenths-celsius", inclusive: true },
  tooLowBelow: { value: 350, unit: "tenths-celsius", inclusive: false },
  plausibleTenthsC: { from: 300, to: 430 },
  fever: { verdict: "recheck", obligations: ["report"] },
};

/** An order of a city for all its venues, without a date that anybody could rely on. */
export function samplePack(changes: Partial<PolicyPack> = {}): PolicyPack {
  return {
    id: "city-order",
    title: { "zh-CN": "市指挥部第35号通告", en: "Order no. 35 of the city" },
    jurisdiction: "市",
    layer: "city",
    scope: { divisions: null, venueClasses: null },
    effective: { from: null, to: null, certainty: "masked" },
    sources: [{ reference: "order-35", title: "第35号通告", date: null, certainty: "masked" }],
    rules: [askForSymptoms],
    ...changes,
  };
}
