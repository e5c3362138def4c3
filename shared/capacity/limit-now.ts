import type { CapacitySetting, Licence } from "../domain/venue.ts";
import type { CapacityRule } from "../policy/rules/capacity.ts";
import { smallest } from "./smallest.ts";

type LimitSource = "policy-share" | "share" | "licence" | "persons";

export type LimitNow =
  /** `limit` in persons; `null` when nothing limits. */
  | { readonly kind: "known"; readonly limit: number | null; readonly limitedBy: LimitSource | null }
  /** A share of seats applies, and nobody has said how many seats there are: the venue cannot open. */
  | { readonly kind: "seats-unknown" };

interface Share {
  readonly limitedBy: LimitSource;
  readonly basisPoints: number;
  readonly inclusive: boolean;
}

const basisPointsPerWhole = 10_000;

/** The greatest number of persons within the share, or strictly below it when the share itself may not be reached. */
function personsWithin({ basisPoints, inclusive }: Share, seats: number): number {
  const exact = seats * basisPoints;
  return Math.max(0, Math.floor((inclusive ? exact : exact - 1) / basisPointsPerWhole));
}

function sharesThatApply(setting: CapacitySetting, rules: readonly CapacityRule[]): readonly Share[] {
  const ofPolicy = rules.flatMap(({ shareOfSeats }): Share[] =>
    shareOfSeats === null ? [] : [{ limitedBy: "policy-share", basisPoints: shareOfSeats.value, inclusive: shareOfSeats.inclusive }],
  );
  if (setting.shareBasisPoints === null) return ofPolicy;
  return [...ofPolicy, { limitedBy: "share", basisPoints: setting.shareBasisPoints, inclusive: true }];
}

export interface LimitQuestion {
  readonly licence: Licence;
  readonly setting: CapacitySetting;
  readonly capacityRules: readonly CapacityRule[];
}

/** The limit in force: the smallest of what the policy, the licence, the manager's share and the manager's number allow. */
export function limitNow({ licence, setting, capacityRules }: LimitQuestion): LimitNow {
  const shares = sharesThatApply(setting, capacityRules);
  const seats = smallest(licence.seats, setting.seats);
  if (shares.length > 0 && seats === null) return { kind: "seats-unknown" };
  const limits = [
    ...shares.map((share) => ({ limit: seats === null ? null : personsWithin(share, seats), limitedBy: share.limitedBy })),
    { limit: licence.persons, limitedBy: "licence" },
    { limit: setting.persons, limitedBy: "persons" },
  ] as const;
  const limit = smallest(...limits.map((each) => each.limit));
  return { kind: "known", limit, limitedBy: limit === null ? null : (limits.find((each) => each.limit === limit)?.limitedBy ?? null) };
}
