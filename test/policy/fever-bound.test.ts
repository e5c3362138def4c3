import { expect, it } from "vitest";
import { feverBound } from "../../shared/policy/fever-bound.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";

const theatre = policyPackFile("shared/policy/packs/theatre-75.json");

function packWith(...borders: readonly (readonly [value: number, inclusive: boolean])[]): PolicyPack {
  const [rule] = theatre.rules.filter((one) => one.kind === "temperature");
  if (rule === undefined) throw new Error("the theatre's pack measures no temperature");
  return { ...theatre, rules: borders.map(([value, inclusive]) => ({ ...rule, feverAbove: { value, unit: "tenths-celsius", inclusive } })) };
}

it("is above 37.3 °C, that itself not included, in the theatre", () => {
  expect(feverBound(theatre)).toEqual({ value: 373, unit: "tenths-celsius", inclusive: false });
});

it("is the strictest of several", () => {
  expect(feverBound(packWith([375, true], [373, false], [374, true]))).toEqual({ value: 373, unit: "tenths-celsius", inclusive: false });
  expect(feverBound(packWith([373, false], [373, true]))).toEqual({ value: 373, unit: "tenths-celsius", inclusive: true });
});

it("is none where no temperature is asked for", () => {
  expect(feverBound(packWith())).toBeNull();
});
