import type { CredentialKind } from "../../domain/credential.ts";
import type { ReasonCode } from "../../domain/reason.ts";
import type { RuleBase } from "../rule-parts.ts";

type Withheld = Extract<CredentialKind, "health-code" | "itinerary" | "test-certificate">;

/** From some day on nobody may be asked for these any more, whatever other packs say; what is shown all the same still counts. */
export interface NotAskedRule extends RuleBase {
  readonly kind: "not-asked";
  readonly credentials: readonly Withheld[];
}

/** What is said only because something was asked for. */
const demands: Readonly<Record<Withheld, readonly ReasonCode[]>> = {
  "health-code": ["status.missing"],
  itinerary: ["status.itinerary-missing"],
  "test-certificate": [
    "test.required",
    "test.required-place",
    "test.missing",
    "test.certificate-missing",
    "test.too-old",
    "test.pending",
    "test.time-missing",
    "test.after-arrival-due",
    "test.after-arrival-overdue",
    "test.too-few",
    "test.milestone-missing",
  ],
};

/** The reasons that these rules silence. */
export function silencedBy(rules: readonly NotAskedRule[]): ReadonlySet<ReasonCode> {
  return new Set(rules.flatMap(({ credentials }) => credentials.flatMap((credential) => demands[credential])));
}
