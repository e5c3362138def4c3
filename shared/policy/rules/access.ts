import type { ReasonCode } from "../../domain/reason.ts";
import type { PersonRole } from "../../domain/visit.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import type { Person } from "../person.ts";
import { decided, type Remark } from "../remark.ts";
import { bookingsThatCount, passesThatCount } from "../roles-and-groups.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** Why the door is shut to those whom the rule applies to. */
export const accessGrounds = ["closed", "suspended", "closed-management", "outsider", "zone", "no-approval", "no-booking", "separated"] as const;

export type AccessGround = (typeof accessGrounds)[number];

/** What opens it all the same. */
export interface AccessKey {
  readonly kind: "pass" | "booking";
  /** Of passes: only those of these holders. */
  readonly holders?: readonly PersonRole[] | undefined;
  /** Of passes: only those approved by one of these offices. */
  readonly approvers?: readonly string[] | undefined;
}

/** The door is shut to those whom the rule applies to: a closed venue, outsiders, a zone, a visit without approval or booking. */
export interface AccessRule extends RuleBase {
  readonly kind: "access";
  readonly ground: AccessGround;
  /** Any one of them will do; none, and nobody gets in. */
  readonly unless: readonly AccessKey[];
  readonly outcome: Outcome;
}

const reasonOfGround: Readonly<Record<AccessGround, ReasonCode>> = {
  closed: "rule.closed",
  suspended: "rule.suspended",
  "closed-management": "rule.closed-management",
  outsider: "rule.outsider",
  zone: "rule.zone",
  "no-approval": "rule.no-approval",
  "no-booking": "rule.no-booking",
  separated: "rule.separated",
};

function opens(key: AccessKey, person: Person, context: EvaluationContext): boolean {
  switch (key.kind) {
    case "booking":
      return bookingsThatCount(person, context).length > 0;
    case "pass":
      return passesThatCount(person, context).some(
        ({ holder, approver }) => (key.holders?.includes(holder) ?? true) && (key.approvers === undefined || (approver !== null && key.approvers.includes(approver))),
      );
  }
}

/** A key opens when it counts at this venue now. */
export function access(rule: AccessRule, person: Person, context: EvaluationContext): readonly Remark[] {
  return rule.unless.some((key) => opens(key, person, context)) ? [] : [decided(reasonOfGround[rule.ground], rule.outcome)];
}
