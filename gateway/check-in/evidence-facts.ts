import type { Evidence } from "../../shared/domain/evidence.ts";

/**
 * The evidence as it is kept for a replay: who is who becomes a number within this check-in, and nothing that names a person,
 * a laboratory or a code stays.
 */
export function writeEvidenceFacts({ readings, ...observed }: Evidence): string {
  const subjects = new Map<string, number>();
  const facts = readings.map((reading) => {
    if (reading.kind === "unusable") return reading;
    const { subjectKey, issuer, issuerKeyId, issuedAtMs, expiresAtMs, claims } = reading.credential;
    if (!subjects.has(subjectKey)) subjects.set(subjectKey, subjects.size);
    return {
      kind: reading.kind,
      subject: subjects.get(subjectKey),
      issuer,
      issuerKeyId,
      issuedAtMs,
      expiresAtMs,
      claims: claims.kind === "test-certificate" ? { ...claims, laboratory: null } : claims,
    };
  });
  return JSON.stringify({ readings: facts, ...observed });
}
