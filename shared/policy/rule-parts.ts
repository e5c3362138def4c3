import type { PersonGroup, PersonRole, Direction } from "../domain/visit.ts";
import type { Setting, VenueClass, Zone } from "../domain/venue.ts";
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
export type PolicyVerdict = Extract<Verdict, "admit-with-condition" | "recheck" | "refuse">;

/** What follows when a rule finds what it looks for. What a rule cannot decide is never an outcome: it is `recheck` or `cannot-check`. */
export interface Outcome {
  readonly verdict: PolicyVerdict;
  readonly obligations: readonly Obligation[];
}

/** Where and since when a stay counts; days are calendar days in Beijing, counted from the day of leaving. */
export interface StayCondition {
  readonly levels: readonly RiskLevel[];
  readonly unit: DivisionUnit;
  readonly lookBack: Bound<"days">;
  /** Only places that are at risk now; without it, also those that were within the look-back window. */
  readonly nowOnly?: boolean | undefined;
  /** Only stays from there, seen from the venue; without it, all, those in the venue's own county too. Unlike `Selector.from` it leaves alone what else the rule looks at. */
  readonly elsewhere?: OriginScope | undefined;
}

/** Where somebody comes from, told by the stays known of that person; who tells of no stays comes from nowhere in particular. */
export const originScopes = ["other-province", "other-city", "other-county", "same-province", "same-province-other-county"] as const;

/** `same-province`: from another city of the venue's province; `same-province-other-county`: from another county of it, in whatever city. */
export type OriginScope = (typeof originScopes)[number];

export interface Origin {
  readonly scope: OriginScope;
  readonly lookBack: Bound<"days">;
}

/** Whom a rule speaks of; what is left out does not narrow it. */
export interface Selector {
  readonly roles?: readonly PersonRole[] | undefined;
  /** Members of any of these. */
  readonly groups?: readonly PersonGroup[] | undefined;
  readonly notGroups?: readonly PersonGroup[] | undefined;
  readonly venueClasses?: readonly VenueClass[] | undefined;
  readonly notVenueClasses?: readonly VenueClass[] | undefined;
  readonly setting?: Setting | undefined;
  readonly zones?: readonly Zone[] | undefined;
  readonly from?: Origin | undefined;
  /** Without it, who comes in. */
  readonly directions?: readonly Direction[] | undefined;
}

/** The days, in Beijing, on which something holds; both belong to it, `null` is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export interface RuleBase {
  readonly id: string;
  /** Seed rule and place in the sources, `R-134 001-1:L18`, or `design default: ` and why. */
  readonly references: readonly string[];
  readonly appliesTo?: Selector | undefined;
  /** Within the days of the pack; without it, all of them. */
  readonly during?: Period | undefined;
}
