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

export interface ItineraryClaims {
  readonly kind: "itinerary";
  readonly stays: readonly Stay[];
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

export type CredentialClaims = HealthCodeClaims | ItineraryClaims | TestCertificateClaims;

export const credentialKinds = ["health-code", "itinerary", "test-certificate"] as const satisfies readonly CredentialClaims["kind"][];

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
