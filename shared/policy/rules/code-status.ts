import type { HealthStatus } from "../../domain/credential.ts";
import type { Person } from "../person.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";
import { decided, undecided, type Remark } from "../remark.ts";

/** A health code is asked for, and its colour decides. Green has nothing to say; an unknown status is always `cannot-check`. */
export interface CodeStatusRule extends RuleBase {
  readonly kind: "code-status";
  readonly missing: Outcome;
  readonly outcomes: Readonly<Record<Exclude<HealthStatus, "green" | "unknown">, Outcome>>;
}

function ofStatus(rule: CodeStatusRule, status: HealthStatus): readonly Remark[] {
  switch (status) {
    case "green":
      return [];
    case "yellow":
      return [decided("status.yellow", rule.outcomes.yellow)];
    case "red":
      return [decided("status.red", rule.outcomes.red)];
    case "grey":
      return [decided("status.grey", rule.outcomes.grey)];
    case "unknown":
      return [undecided("status.unknown", "cannot-check")];
  }
}

/** Every health code that a person has shown must let in; who has none shows nothing that could. */
export function codeStatus(rule: CodeStatusRule, person: Person): readonly Remark[] {
  if (person.healthStatuses.length === 0) return [decided("status.missing", rule.missing)];
  return person.healthStatuses.flatMap((status) => ofStatus(rule, status));
}
