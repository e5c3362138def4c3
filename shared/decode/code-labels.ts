import type { CredentialKind, HealthStatus, ItineraryColour, MonitoringState, TestResult } from "../domain/credential.ts";
import type { PersonGroup, PersonRole } from "../domain/visit.ts";

/** What every code of our family begins with (docs/code-format.md). */
export const codePrefix = "VG1:";

/** COSE header parameters (RFC 9052 section 3.1). */
export const headerLabels = { algorithm: 1, critical: 2, keyId: 4 } as const;

/** CWT claims (RFC 8392 section 4); ours lies in the range for private use, below -65536. */
export const claimLabels = { issuer: 1, subject: 2, audience: 3, expiresAt: 4, notBefore: 5, issuedAt: 6, credential: -65537 } as const;

export const kindLabels = { "health-code": 1, itinerary: 2, "test-certificate": 3, monitoring: 4, pass: 5, booking: 6 } as const satisfies Record<CredentialKind, number>;

export const itineraryLabels = { stays: 1, colour: 2, starred: 3, borderEntries: 4 } as const;

export const testLabels = { result: 1, sampledAt: 2, reportedAt: 3, laboratory: 4 } as const;

export const monitoringLabels = { state: 1, since: 2, releasedAt: 3 } as const;

export const bookingLabels = { venue: 1, from: 2, to: 3 } as const;

/** A pass says where and when it holds as a booking does. */
export const passLabels = { ...bookingLabels, holder: 4, approver: 5, groups: 6, medicalCheckUntil: 7, trainedUntil: 8 } as const;

/** A status is written as its place in this list; a number beyond it is `unknown`. */
export const healthStatuses = ["unknown", "green", "yellow", "red", "grey"] as const satisfies readonly HealthStatus[];

/** A result is written as its place in this list; a number beyond it is `unknown`. */
export const testResults = ["unknown", "negative", "positive", "pending"] as const satisfies readonly TestResult[];

/** Any other number is `unknown`. */
export const colourNumbers = { unknown: 0, green: 1, yellow: 2, orange: 3, red: 4 } as const satisfies Record<ItineraryColour, number>;

/** Where nothing is `unknown`, nothing is 0, and a code with any other number is not supported. */
export const stateNumbers = {
  "central-quarantine": 1,
  "home-quarantine": 2,
  "home-observation": 3,
  "medical-observation": 4,
  "temporary-isolation": 5,
  held: 6,
  "closed-loop": 7,
  "home-health-monitoring": 8,
  "daily-health-monitoring": 9,
  "self-health-monitoring": 10,
  "follow-up": 11,
} as const satisfies Record<MonitoringState, number>;

export const holderNumbers = {
  visitor: 1,
  staff: 2,
  student: 3,
  parent: 4,
  resident: 5,
  patient: 6,
  courier: 7,
  "freight-driver": 8,
  "exam-staff": 9,
} as const satisfies Record<PersonRole, number>;

export const groupNumbers = {
  "imported-cold-chain": 1,
  "port-cargo": 2,
  "quarantine-site": 3,
  "high-risk-post": 4,
  "medium-risk-post": 5,
  canteen: 6,
  catering: 7,
  "public-transport": 8,
  "health-care": 9,
  delivery: 10,
  "cross-border-driver": 11,
  "lower-primary": 12,
  "on-duty": 13,
} as const satisfies Record<PersonGroup, number>;
