import type { HealthStatus } from "../../domain/credential.ts";
import type { Evidence } from "../../domain/evidence.ts";
import { isIdentityKnown } from "../../domain/visit.ts";
import { hasUntoldCode } from "../core-findings.ts";
import type { Person } from "../person.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";
import { decided, undecided, type Remark } from "../remark.ts";

/** A health code is looked at, and its colour decides. Green has nothing to say; an unknown status is always `cannot-check`. */
export interface CodeStatusRule extends RuleBase {
  readonly kind: "code-status";
  /** `null`: nobody is asked for a code; only one that is shown counts. */
  readonly missing: Outcome | null;
  readonly outcomes: Readonly<Record<Exclude<HealthStatus, "green" | "unknown">, Outcome>>;
  /** When staff saw a green code that could not be read; without it, a code must be read. */
  readonly bySight?: Outcome | undefined;
  /** When somebody without a code has shown an identity document and was registered; without it, only a code will do. */
  readonly withDocument?: Outcome | undefined;
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

/** A code that its platform has not read is not missing: what it is, another finding says. */
function withoutCode(rule: CodeStatusRule, { visit, readings }: Evidence): readonly Remark[] {
  const { codeSeen, registered } = visit;
  if (codeSeen === "green" && rule.bySight !== undefined) return [decided("status.seen", rule.bySight)];
  if (isIdentityKnown(visit) && registered && rule.withDocument !== undefined) return [decided("status.document-instead", rule.withDocument)];
  return rule.missing === null || (codeSeen === null && hasUntoldCode({ readings })) ? [] : [decided("status.missing", rule.missing)];
}

/** Every health code that a person has shown must let in; who has none may have another way. */
export function codeStatus(rule: CodeStatusRule, person: Person, evidence: Evidence): readonly Remark[] {
  const { codeSeen } = evidence.visit;
  const read = person.healthStatuses.flatMap((status) => ofStatus(rule, status));
  // No code that was read makes a bad one that staff saw good again.
  if (codeSeen !== null && codeSeen !== "green") return [...ofStatus(rule, codeSeen), ...read];
  return person.healthStatuses.length === 0 ? withoutCode(rule, evidence) : read;
}
