import type { CredentialKind } from "../../domain/credential.ts";
import type { ReasonCode } from "../../domain/reason.ts";
import type { RuleBase } from "../rule-parts.ts";

type Withheld = Extract<CredentialKind, "health-code" | "itinerary" | "test-certificate">;

/** From some day on nobody may be asked for these any more, whatever packs of this layer and of narrower ones say (those of a venue: themselves alone); what is shown all the same still counts. */
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
    "test.after-arrival-due",
    "test.after-arrival-overdue",
    "test.too-few",
    "test.milestone-missing",
  ],
};

/** Whether nobody may hear this reason while the rule holds. */
export function silences({ credentials }: NotAskedRule, code: ReasonCode): boolean {
  return credentials.some((credential) => demands[credential].includes(code));
}
