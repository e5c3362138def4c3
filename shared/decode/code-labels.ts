import type { CredentialKind, HealthStatus, TestResult } from "../domain/credential.ts";

/** What every code of our family begins with (docs/code-format.md). */
export const codePrefix = "VG1:";

/** COSE header parameters (RFC 9052 section 3.1). */
export const headerLabels = { algorithm: 1, critical: 2, keyId: 4 } as const;

/** CWT claims (RFC 8392 section 4); ours lies in the range for private use, below -65536. */
export const claimLabels = { issuer: 1, subject: 2, audience: 3, expiresAt: 4, notBefore: 5, issuedAt: 6, credential: -65537 } as const;

export const kindLabels = { "health-code": 1, itinerary: 2, "test-certificate": 3 } as const satisfies Record<CredentialKind, number>;

export const testLabels = { result: 1, sampledAt: 2, reportedAt: 3, laboratory: 4 } as const;

/** A status is written as its place in this list; a number beyond it is `unknown`. */
export const healthStatuses = ["unknown", "green", "yellow", "red", "grey"] as const satisfies readonly HealthStatus[];

/** A result is written as its place in this list; a number beyond it is `unknown`. */
export const testResults = ["unknown", "negative", "positive", "pending"] as const satisfies readonly TestResult[];
