import type { PersonGroup, PersonRole } from "./visit.ts";

/** `unknown` stands for every status value that no mapping names: it is never green. */
export type HealthStatus = "green" | "yellow" | "red" | "grey" | "unknown";

export interface HealthCodeClaims {
  readonly kind: "health-code";
  readonly status: HealthStatus;
}

/** One stay; the division code has 2 (province), 4 (city), 6 (county) or 9 (street) digits. Both ends count as days of the stay. */
export interface Stay {
  readonly divisionCode: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** An arrival from abroad, with the place of the port of entry. */
export interface BorderEntry {
  readonly atMs: number;
  readonly portDivisionCode: string;
}

/** `unknown` stands for every colour that no mapping names: it is never green. */
export const itineraryColours = ["green", "yellow", "orange", "red", "unknown"] as const;

export type ItineraryColour = (typeof itineraryColours)[number];

export interface ItineraryClaims {
  readonly kind: "itinerary";
  readonly stays: readonly Stay[];
  /** `null`: the code has no colour. */
  readonly colour: ItineraryColour | null;
  /** A city of the itinerary contains a risk area, which need not have been visited. */
  readonly starred: boolean;
  readonly borderEntries: readonly BorderEntry[];
}

export type TestResult = "negative" | "positive" | "pending" | "unknown";

/** Reports show up to three times; the two that rules name are kept apart, and a missing one stays missing. */
export interface TestCertificateClaims {
  readonly kind: "test-certificate";
  readonly result: TestResult;
  readonly sampledAtMs: number | null;
  readonly reportedAtMs: number | null;
  readonly laboratory: string | null;
}

/** The states of isolation and monitoring that the sources name. */
export const monitoringStates = [
  "central-quarantine",
  "home-quarantine",
  "home-observation",
  "medical-observation",
  "temporary-isolation",
  "held",
  "closed-loop",
  "home-health-monitoring",
  "daily-health-monitoring",
  "self-health-monitoring",
  "follow-up",
] as const;

export type MonitoringState = (typeof monitoringStates)[number];

/** The authority says that somebody is, or was, isolated or monitored. */
export interface MonitoringClaims {
  readonly kind: "monitoring";
  readonly state: MonitoringState;
  readonly sinceMs: number;
  /** `null` while it lasts. */
  readonly releasedAtMs: number | null;
}

/** Lets its holder in at a venue for a while: a visitor's, a resident's, or a staff badge. Both ends belong to it. */
export interface PassClaims {
  readonly kind: "pass";
  readonly holder: PersonRole;
  readonly venueId: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** Who has approved the visit, as the venue names that person's office; `null` when nobody had to. */
  readonly approver: string | null;
  readonly groups: readonly PersonGroup[];
  readonly medicalCheckUntilMs: number | null;
  readonly trainedUntilMs: number | null;
}

/** A place booked at a venue for a slot of time; both ends belong to it. */
export interface BookingClaims {
  readonly kind: "booking";
  readonly venueId: string;
  readonly fromMs: number;
  readonly toMs: number;
}

export type CredentialClaims = HealthCodeClaims | ItineraryClaims | TestCertificateClaims | MonitoringClaims | PassClaims | BookingClaims;

export const credentialKinds = ["health-code", "itinerary", "test-certificate", "monitoring", "pass", "booking"] as const satisfies readonly CredentialClaims["kind"][];

export type CredentialKind = (typeof credentialKinds)[number];

/** What one scanned code says, once its signature, issuer and validity have been checked. */
export interface Credential {
  readonly issuer: string;
  readonly issuerKeyId: string;
  readonly issuedAtMs: number;
  readonly expiresAtMs: number;
  /** A pseudonym given by the issuer, the same on all codes of one person; never a document number. */
  readonly subjectKey: string;
  readonly claims: CredentialClaims;
}
