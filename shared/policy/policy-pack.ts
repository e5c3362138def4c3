import type { Text } from "../domain/reason.ts";
import type { VenueClass } from "../domain/venue.ts";
import type { Period } from "./rule-parts.ts";
import type { AccessRule } from "./rules/access.ts";
import type { ArrivalTestRule } from "./rules/arrival-test.ts";
import type { CapacityRule } from "./rules/capacity.ts";
import type { CarrierAndGoodsRule } from "./rules/carrier-and-goods.ts";
import type { CaseTrajectoryRule } from "./rules/case-trajectory.ts";
import type { CodeFreshnessRule } from "./rules/code-freshness.ts";
import type { CodeStatusRule } from "./rules/code-status.ts";
import type { CooperationRule } from "./rules/cooperation.ts";
import type { CredentialsRequiredRule } from "./rules/credentials-required.ts";
import type { EventSizeRule } from "./rules/event-size.ts";
import type { GoodsBanRule } from "./rules/goods-ban.ts";
import type { GoodsDisinfectionRule } from "./rules/goods-disinfection.ts";
import type { GoodsDocumentsRule } from "./rules/goods-documents.ts";
import type { IdentityRule } from "./rules/identity.ts";
import type { IssuerSilenceRule } from "./rules/issuer-silence.ts";
import type { ItineraryColourRule } from "./rules/itinerary-colour.ts";
import type { ListedAreaStayRule } from "./rules/listed-area-stay.ts";
import type { MaskRule } from "./rules/mask.ts";
import type { MedicineRegisterRule } from "./rules/medicine-register.ts";
import type { MonitoringSchemeRule } from "./rules/monitoring-scheme.ts";
import type { MonitoringStatusRule } from "./rules/monitoring-status.ts";
import type { NeverStricterRule } from "./rules/never-stricter.ts";
import type { NotAskedRule } from "./rules/not-asked.ts";
import type { PersonalListRule } from "./rules/personal-list.ts";
import type { QuestionsRule } from "./rules/questions.ts";
import type { RegistrationRule } from "./rules/registration.ts";
import type { RequiredPapersRule } from "./rules/required-papers.ts";
import type { RiskListAgeRule } from "./rules/risk-list-age.ts";
import type { RiskStayRule } from "./rules/risk-stay.ts";
import type { SpacingRule } from "./rules/spacing.ts";
import type { StaffRecordRule } from "./rules/staff-record.ts";
import type { SymptomsRule } from "./rules/symptoms.ts";
import type { TemperatureRule } from "./rules/temperature.ts";
import type { TestCertificateRule } from "./rules/test-certificate.ts";
import type { TestFrequencyRule } from "./rules/test-frequency.ts";
import type { TimeSlotRule } from "./rules/time-slot.ts";

export type Rule =
  | AccessRule
  | ArrivalTestRule
  | CapacityRule
  | CarrierAndGoodsRule
  | CaseTrajectoryRule
  | CodeFreshnessRule
  | CodeStatusRule
  | CooperationRule
  | CredentialsRequiredRule
  | EventSizeRule
  | GoodsBanRule
  | GoodsDisinfectionRule
  | GoodsDocumentsRule
  | IdentityRule
  | IssuerSilenceRule
  | ItineraryColourRule
  | ListedAreaStayRule
  | MaskRule
  | MedicineRegisterRule
  | MonitoringSchemeRule
  | MonitoringStatusRule
  | NeverStricterRule
  | NotAskedRule
  | PersonalListRule
  | QuestionsRule
  | RegistrationRule
  | RequiredPapersRule
  | RiskListAgeRule
  | RiskStayRule
  | SpacingRule
  | StaffRecordRule
  | SymptomsRule
  | TemperatureRule
  | TestCertificateRule
  | TestFrequencyRule
  | TimeSlotRule;

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

/** From the widest to the narrowest. */
export const policyLayers = ["nation", "province", "city", "county", "town", "sector", "venue"] as const;

export type PolicyLayer = (typeof policyLayers)[number];

/** Which venues a pack speaks of; `null` does not narrow it. */
export interface PackScope {
  /** Division codes (GB/T 2260); a venue lies within one when its own code begins with it. */
  readonly divisions: readonly string[] | null;
  readonly venueClasses: readonly VenueClass[] | null;
}

/** Why a pack may be stricter than the layers above it, and until when: an outbreak that was recorded, and the assessment of it. */
export interface Trigger {
  readonly triggerRef: string;
  readonly assessmentRef: string;
  readonly from: string;
  readonly to: string;
}

export interface PolicyPack {
  readonly id: string;
  readonly title: Text;
  readonly jurisdiction: string;
  readonly layer: PolicyLayer;
  readonly scope: PackScope;
  readonly effective: Period & { readonly certainty: DateCertainty };
  readonly trigger?: Trigger | undefined;
  readonly sources: readonly PolicySource[];
  readonly rules: readonly Rule[];
}
