import { isWithin } from "../period.ts";
import type { PolicyPack } from "../policy-pack.ts";
import type { LintId } from "../rules/never-stricter.ts";
import { contradictions } from "./contradictions.ts";
import { freeTheHealthy } from "./free-the-healthy.ts";
import type { LintedPack, LintFinding } from "./lint-finding.ts";
import { longerMonitoring } from "./longer-monitoring.ts";
import { pilingUp } from "./piling-up.ts";
import { silentRules } from "./silent-rules.ts";
import { sixNoFindings } from "./six-no.ts";

/** The lints that packs above have put in force for the day. */
function lintsInForce({ above, today }: LintedPack): ReadonlySet<LintId> {
  const rules = above.flatMap((pack) => pack.rules);
  return new Set(rules.flatMap((rule) => (rule.kind === "never-stricter" && (rule.during === undefined || isWithin(today, rule.during)) ? rule.lints : [])));
}

/**
 * All that a pack is to be reproached with when it is saved below other packs: stricter than they without an outbreak on record
 * (always), against the six "no" where they have named them, and what its author may not have meant. `today` is a day in Beijing.
 */
export function lintPack(pack: PolicyPack, above: readonly PolicyPack[], today: string): readonly LintFinding[] {
  const linted: LintedPack = { pack, above: above.filter(({ id }) => id !== pack.id), today };
  const inForce = lintsInForce(linted);
  return [
    ...pilingUp(linted),
    ...sixNoFindings(linted, inForce),
    ...(inForce.has("LINT-6") ? longerMonitoring(linted) : []),
    ...freeTheHealthy(linted),
    ...contradictions(linted),
    ...silentRules(linted),
  ];
}
