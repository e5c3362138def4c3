import type { CapacitySetting } from "../domain/venue.ts";
import type { CapacityRule } from "../policy/policy-pack.ts";

type LimitSource = "policy-share" | "share" | "persons";

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

/** The limit in force: the smallest of what the policy, the manager's share and the manager's number allow. */
export function limitNow({ setting, capacityRules }: { setting: CapacitySetting; capacityRules: readonly CapacityRule[] }): LimitNow {
  const shares = sharesThatApply(setting, capacityRules);
  const { seats, persons } = setting;
  if (shares.length > 0 && seats === null) return { kind: "seats-unknown" };
  const ofShares = seats === null ? [] : shares.map((share) => ({ limit: personsWithin(share, seats), limitedBy: share.limitedBy }));
  const limits = persons === null ? ofShares : [...ofShares, { limit: persons, limitedBy: "persons" as const }];
  const [smallest] = limits.toSorted((one, other) => one.limit - other.limit);
  return smallest === undefined ? { kind: "known", limit: null, limitedBy: null } : { kind: "known", ...smallest };
}
