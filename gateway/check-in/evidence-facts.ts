import type { Credential, CredentialClaims } from "../../shared/domain/credential.ts";
import type { Evidence, ScanReading } from "../../shared/domain/evidence.ts";
import { plainVisit, type Visit } from "../../shared/domain/visit.ts";
import type { EntryPlace } from "../../shared/policy/evaluation-context.ts";

interface KeptCredential extends Omit<Credential, "subjectKey"> {
  readonly kind: "credential";
  /** Who is who within this check-in. */
  readonly subject: number;
}

/** What earlier versions did not know is missing. */
interface KeptFacts extends Omit<Evidence, "readings" | "earlierTemperatures" | "visit"> {
  readonly readings: readonly (KeptCredential | Extract<ScanReading, { kind: "unusable" }>)[];
  readonly earlierTemperatures?: Evidence["earlierTemperatures"];
  readonly visit?: Partial<Visit>;
  readonly place?: EntryPlace;
}

export interface EvidenceFacts {
  readonly evidence: Evidence;
  /** `null` in what an earlier version has kept. */
  readonly place: EntryPlace | null;
}

/**
 * The evidence, and where it was given, as they are kept for a replay: who is who becomes a number within this check-in, and nothing that
 * names a person, a laboratory or a code stays.
 */
export function writeEvidenceFacts({ readings, ...observed }: Evidence, place: EntryPlace): string {
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
  return JSON.stringify({ readings: facts, ...observed, place });
}

/** What itineraries say since they say more than stays. */
const saysNothingMore = { colour: null, starred: false, borderEntries: [] } as const;

function completed(claims: CredentialClaims): CredentialClaims {
  return claims.kind === "itinerary" ? { ...saysNothingMore, ...claims } : claims;
}

/** Reads back what was kept; the numbers stand for the persons. */
export function readEvidenceFacts(text: string): EvidenceFacts {
  const { readings, earlierTemperatures = [], visit, place, ...observed }: KeptFacts = JSON.parse(text);
  const read = readings.map((reading): ScanReading => {
    if (reading.kind === "unusable") return reading;
    const { kind, subject, claims, ...shown } = reading;
    return { kind, credential: { ...shown, subjectKey: String(subject), claims: completed(claims) } };
  });
  return { evidence: { ...observed, readings: read, earlierTemperatures, visit: { ...plainVisit, ...visit } }, place: place ?? null };
}
