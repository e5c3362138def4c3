import type { CredentialKind } from "../../domain/credential.ts";
import type { ReasonCode } from "../../domain/reason.ts";
import type { Person } from "../person.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** Every one of these codes or certificates must be shown; what they say is for other rules. */
export interface CredentialsRequiredRule extends RuleBase {
  readonly kind: "credentials-required";
  readonly credentials: readonly Extract<CredentialKind, "health-code" | "itinerary" | "test-certificate">[];
  readonly missing: Outcome;
}

type RequiredKind = CredentialsRequiredRule["credentials"][number];

const reasonOfKind: Readonly<Record<RequiredKind, ReasonCode>> = {
  "health-code": "status.missing",
  itinerary: "status.itinerary-missing",
  "test-certificate": "test.certificate-missing",
};

/** One remark for each that is missing. */
export function credentialsRequired(rule: CredentialsRequiredRule, person: Person): readonly Remark[] {
  const shown: Readonly<Record<RequiredKind, number>> = {
    "health-code": person.healthStatuses.length,
    itinerary: person.itineraries.length,
    "test-certificate": person.certificates.length,
  };
  return rule.credentials.filter((kind) => shown[kind] === 0).map((kind) => decided(reasonOfKind[kind], rule.missing));
}
