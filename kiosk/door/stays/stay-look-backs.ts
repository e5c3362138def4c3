import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { Bound } from "../../../shared/policy/rule-parts.ts";

const daysWithoutLookBack = 14;

/** Whether a rule judges places that somebody has stayed in, or speaks only of those who come from somewhere. */
export function looksAtStays(rule: Rule): boolean {
  return rule.kind === "case-trajectory" || rule.kind === "arrival-test" || lookBacksOf(rule).length > 0;
}

/** How many days ago a stay may have ended and still count for one of these rules. */
export function daysLookedBack(rules: readonly Rule[]): number {
  const days = rules.flatMap(lookBacksOf).map(({ value, inclusive }) => (inclusive ? value : value - 1));
  return days.length === 0 ? daysWithoutLookBack : Math.max(...days);
}

function lookBacksOf(rule: Rule): readonly Bound<"days">[] {
  const from = rule.appliesTo?.from;
  return [...(from === undefined ? [] : [from.lookBack]), ...lookBacksWithin(rule)];
}

function lookBacksWithin(rule: Rule): readonly Bound<"days">[] {
  if (rule.kind === "risk-stay" || rule.kind === "listed-area-stay") return [rule.lookBack];
  if (rule.kind === "test-certificate" || rule.kind === "arrival-test") return rule.demandedAfter === null ? [] : [rule.demandedAfter.lookBack];
  if (rule.kind !== "monitoring-scheme") return [];
  const { trigger } = rule;
  if (trigger.kind === "risk-stay") return [trigger.condition.lookBack];
  return trigger.kind === "arrival" ? [trigger.from.lookBack] : [];
}
