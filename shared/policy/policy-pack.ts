import type { CredentialKind, HealthStatus } from "../domain/credential.ts";
import type { Text } from "../domain/reason.ts";
import type { Obligation, Verdict } from "../domain/verdict.ts";
import type { RiskLevel } from "../risk/risk-area.ts";
import type { DivisionUnit } from "../risk/risk-lookup.ts";

/** Legal drafting does not agree whether a bound includes its number, so every bound says so. */
export interface Bound<Unit extends string> {
  readonly value: number;
  readonly unit: Unit;
  readonly inclusive: boolean;
}

/** What a policy may decide on what it found; `admit` would say nothing, and `cannot-check` is no decision. */
type PolicyVerdict = Extract<Verdict, "admit-with-condition" | "recheck" | "refuse">;

/** What follows when a rule finds what it looks for. What a rule cannot decide is never an outcome: it is `recheck` or `cannot-check`. */
export interface Outcome {
  readonly verdict: PolicyVerdict;
  readonly obligations: readonly Obligation[];
}

interface RuleBase {
  readonly id: string;
  /** Seed rule and place in the sources, `R-134 001-1:L18`, or `design default: ` and why. */
  readonly references: readonly string[];
}

/** A health code is asked for, and its colour decides. Green has nothing to say; an unknown status is always `cannot-check`. */
export interface CodeStatusRule extends RuleBase {
  readonly kind: "code-status";
  readonly missing: Outcome;
  readonly outcomes: Readonly<Record<Exclude<HealthStatus, "green" | "unknown">, Outcome>>;
}

/** A code must have been issued within the bound, so that a screenshot of last week is not a health code. */
export interface CodeFreshnessRule extends RuleBase {
  readonly kind: "code-freshness";
  readonly codeKinds: readonly CredentialKind[];
  readonly ageMax: Bound<"minutes">;
}

/** Where and since when a stay counts; days are calendar days in Beijing, counted from the day of leaving. */
export interface StayCondition {
  readonly levels: readonly RiskLevel[];
  readonly unit: DivisionUnit;
  readonly lookBack: Bound<"days">;
}

export interface RiskStayRule extends RuleBase, StayCondition {
  readonly kind: "risk-stay";
  readonly atRisk: Outcome;
}

/** The list that stays are checked against must not be older than the bound. Only asked when there are stays to check. */
export interface RiskListAgeRule extends RuleBase {
  readonly kind: "risk-list-age";
  readonly ageMax: Bound<"hours">;
}

/** Who stayed in such a place needs a negative test; `clock` says which time of the certificate its age counts from. */
export interface TestCertificateRule extends RuleBase {
  readonly kind: "test-certificate";
  readonly demandedAfter: StayCondition;
  readonly ageMax: Bound<"hours">;
  readonly clock: "sampled" | "reported";
  /** A positive test within `ageMax` counts whether or not one was asked for. */
  readonly positive: Outcome;
}

export interface TemperatureRule extends RuleBase {
  readonly kind: "temperature";
  /** A reading above is a fever (also one at the value, when inclusive). */
  readonly feverAbove: Bound<"tenths-celsius">;
  /** A reading below is too low to be trusted (also one at the value, when inclusive). */
  readonly tooLowBelow: Bound<"tenths-celsius">;
  /** Readings outside are no body temperature at all; both ends belong to the range. */
  readonly plausibleTenthsC: { readonly from: number; readonly to: number };
  readonly fever: Outcome;
}

export interface MaskRule extends RuleBase {
  readonly kind: "mask";
  readonly missing: Outcome;
}

/** At most this share of the seats; `inclusive` when the limit itself may be reached. Enforced by admission, not by evaluation. */
export interface CapacityRule extends RuleBase {
  readonly kind: "capacity";
  readonly shareOfSeats: Bound<"basis-points"> | null;
}

export type Rule = CodeStatusRule | CodeFreshnessRule | RiskStayRule | RiskListAgeRule | TestCertificateRule | TemperatureRule | MaskRule | CapacityRule;

export type RuleKind = Rule["kind"];

/** `masked` dates have an `x` for every figure that the source hides. They and `suspect` ones never activate anything by themselves (C-41). */
type DateCertainty = "stated" | "masked" | "suspect";

interface PolicySource {
  readonly reference: string;
  readonly title: string;
  /** `null` when the source does not say. */
  readonly date: string | null;
  readonly certainty: DateCertainty;
}

export const policyLayers = ["nation", "province", "city", "county", "town", "sector", "venue"] as const;

export interface PolicyPack {
  readonly id: string;
  readonly title: Text;
  readonly jurisdiction: string;
  readonly layer: (typeof policyLayers)[number];
  readonly effective: { readonly from: string | null; readonly to: string | null; readonly certainty: DateCertainty };
  readonly sources: readonly PolicySource[];
  readonly rules: readonly Rule[];
}
