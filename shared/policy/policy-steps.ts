import type { PolicyPack, RuleKind } from "./policy-pack.ts";

/** In the order in which the door does them. */
const steps = ["code", "temperature", "mask"] as const;

type PolicyStep = (typeof steps)[number];

/** What a rule asks of every visitor at the door; `null` for a rule that judges what is shown anyway, or nothing at the door. */
const stepOfKind: Readonly<Record<RuleKind, PolicyStep | null>> = {
  "code-status": "code",
  "code-freshness": null,
  "risk-stay": null,
  "risk-list-age": null,
  "test-certificate": null,
  temperature: "temperature",
  mask: "mask",
  capacity: null,
};

/** What the policy asks of every visitor, in the order in which the door does it. */
export function policySteps(pack: PolicyPack): readonly PolicyStep[] {
  return steps.filter((step) => pack.rules.some((rule) => stepOfKind[rule.kind] === step));
}
