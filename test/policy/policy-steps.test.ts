import { expect, it } from "vitest";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { policySteps } from "../../shared/policy/policy-steps.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";

const theatre = policyPackFile("shared/policy/packs/theatre-75.json");

function stepsOf(pack: PolicyPack): readonly string[] {
  return policySteps(combinePacks("v", [pack], 0));
}

it("asks for code, temperature and mask where the pack has a rule for each", () => {
  expect(stepsOf(theatre)).toEqual(["code", "temperature", "mask"]);
});

it("keeps the order of the door whatever the order of the rules", () => {
  expect(stepsOf({ ...theatre, rules: theatre.rules.toReversed() })).toEqual(["code", "temperature", "mask"]);
});

it("stops asking for what no rule asks for", () => {
  expect(stepsOf({ ...theatre, rules: theatre.rules.filter((rule) => rule.kind !== "temperature") })).toEqual(["code", "mask"]);
  expect(stepsOf({ ...theatre, rules: theatre.rules.filter((rule) => rule.kind === "risk-stay" || rule.kind === "capacity") })).toEqual([]);
  expect(stepsOf({ ...theatre, rules: theatre.rules.map((rule) => (rule.kind === "code-status" ? { ...rule, missing: null } : rule)) })).toEqual(["temperature", "mask"]);
});
