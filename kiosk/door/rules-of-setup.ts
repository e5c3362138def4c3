import type { AcceptedRiskList } from "../../shared/risk/risk-area.ts";
import { buildRiskIndex } from "../../shared/risk/risk-index.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import { policySteps } from "../../shared/policy/policy-steps.ts";
import type { DoorSetup } from "../../shared/wire/door-setup.ts";
import type { DoorRules } from "./door-rules.ts";

/**
 * The same evaluation as the gateway's, over the list in force. The table of all divisions is too large for a door: a stay in
 * a place that does not exist counts as harmless here, and only the gateway objects to it.
 */
export function rulesOfSetup({ policy, riskList }: DoorSetup): DoorRules {
  const risk = riskList === null ? null : buildRiskIndex([acceptedList(riskList)], () => true);
  return {
    steps: policySteps(policy.pack),
    findingsOf: (evidence, nowMs) => evaluatePolicy(policy.pack, evidence, { nowMs, risk }),
  };
}

function acceptedList(list: NonNullable<DoorSetup["riskList"]>): AcceptedRiskList {
  return { version: list.version, endUpdateTimeMs: Date.parse(list.endUpdateTime), receivedAtMs: Date.parse(list.receivedAt), areas: list.areas };
}
