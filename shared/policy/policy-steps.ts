import type { PolicyPack } from "./policy-pack.ts";

const steps = [
  { step: "code", kind: "code-status" },
  { step: "temperature", kind: "temperature" },
  { step: "mask", kind: "mask" },
] as const;

export type PolicyStep = (typeof steps)[number]["step"];

/** What the policy asks of every visitor, in the order in which the door does it. */
export function policySteps(pack: PolicyPack): readonly PolicyStep[] {
  return steps.filter(({ kind }) => pack.rules.some((rule) => rule.kind === kind)).map(({ step }) => step);
}
