import type { Credential, CredentialClaims } from "../../shared/domain/credential.ts";
import type { Evidence, ScanReading } from "../../shared/domain/evidence.ts";
import { plainVisit, type Visit } from "../../shared/domain/visit.ts";
import type { EntryPlace } from "../../shared/policy/evaluation-context.ts";

interface KeptCredential extends Omit<Credential, "subjectKey"> {
  readonly kind: "credential";
  /** Who is who within this check-in. */
  readonly subject: number;
}

interface KeptVisit extends Omit<Visit, "documents"> {
  /** Which document is which within this check-in. */
  readonly documents: readonly number[];
}

/** What earlier versions did not know is missing. */
interface KeptFacts extends Omit<Evidence, "readings" | "earlierTemperatures" | "visit"> {
  readonly readings: readonly (KeptCredential | Extract<ScanReading, { kind: "unusable" }>)[];
  readonly earlierTemperatures?: Evidence["earlierTemperatures"];
  readonly visit?: Partial<KeptVisit>;
  readonly place?: EntryPlace;
}

export interface EvidenceFacts {
  readonly evidence: Evidence;
  /** `null` in what an earlier version has kept. */
  readonly place: EntryPlace | null;
}

/** Gives every key the number of its first appearance, from 0 on. */
function numbering(): (key: string) => number {
  const numbers = new Map<string, number>();
  return (key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
}

/**
 * The evidence, and where it was given, as they are kept for a replay: who is who, and which document is which, becomes a number within this
 * check-in, and nothing that names a person, a laboratory or a code stays.
 */
export function writeEvidenceFacts({ readings, visit, ...observed }: Evidence, place: EntryPlace): string {
  const numberOfSubject = numbering();
  const facts = readings.map((reading) => {
    if (reading.kind === "unusable") return reading;
    const { subjectKey, issuer, issuerKeyId, issuedAtMs, expiresAtMs, claims } = reading.credential;
    return {
      kind: reading.kind,
      subject: numberOfSubject(subjectKey),
      issuer,
      issuerKeyId,
      issuedAtMs,
      expiresAtMs,
      claims: claims.kind === "test-certificate" ? { ...claims, laboratory: null } : claims,
    };
  });
  const keptVisit: KeptVisit = { ...visit, documents: visit.documents.map(numbering()) };
  return JSON.stringify({ readings: facts, ...observed, visit: keptVisit, place });
}

/** What itineraries say since they say more than stays. */
const saysNothingMore = { colour: null, starred: false, borderEntries: [] } as const;

function completed(claims: CredentialClaims): CredentialClaims {
  return claims.kind === "itinerary" ? { ...saysNothingMore, ...claims } : claims;
}

/** Reads back what was kept; the numbers stand for the persons. */
export function readEvidenceFacts(text: string): EvidenceFacts {
  const { readings, earlierTemperatures = [], visit: { documents = [], ...visit } = {}, place, ...observed }: KeptFacts = JSON.parse(text);
  const read = readings.map((reading): ScanReading => {
    if (reading.kind === "unusable") return reading;
    const { kind, subject, claims, ...shown } = reading;
    return { kind, credential: { ...shown, subjectKey: String(subject), claims: completed(claims) } };
  });
  return { evidence: { ...observed, readings: read, earlierTemperatures, visit: { ...plainVisit, ...visit, documents: documents.map(String) } }, place: place ?? null };
}
