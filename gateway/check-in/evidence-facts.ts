import type { Credential, CredentialClaims } from "../../shared/domain/credential.ts";
import type { Evidence, ScanReading } from "../../shared/domain/evidence.ts";
import { plainVisit, type Visit } from "../../shared/domain/visit.ts";
import type { EntryPlace, ListedPerson } from "../../shared/policy/evaluation-context.ts";
import type { ListedPersons } from "./listed-persons.ts";

interface KeptCredential extends Omit<Credential, "subjectKey"> {
  readonly kind: "credential";
  /** Who is who within this check-in. */
  readonly subject: number;
}

interface KeptListing extends ListedPerson {
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
  readonly listed?: readonly KeptListing[];
}

export interface EvidenceFacts {
  readonly evidence: Evidence;
  readonly listed: ListedPersons;
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
 * The evidence, where it was given, and what the authority's lists said of whom, as they are kept for a replay: who is who, and which document is which, becomes a number within this
 * check-in, and nothing that names a person, a laboratory or a code stays.
 */
export function writeEvidenceFacts({ evidence, place, listed }: EvidenceFacts): string {
  const { readings, visit, ...observed } = evidence;
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
  const listings = [...listed].flatMap(([subjectKey, entries]) => entries.map((entry): KeptListing => ({ ...entry, subject: numberOfSubject(subjectKey) })));
  return JSON.stringify({ readings: facts, ...observed, visit: keptVisit, place, ...(listings.length === 0 ? {} : { listed: listings }) });
}

/** What itineraries say since they say more than stays. */
const saysNothingMore = { colour: null, starred: false, borderEntries: [] } as const;

function completed(claims: CredentialClaims): CredentialClaims {
  return claims.kind === "itinerary" ? { ...saysNothingMore, ...claims } : claims;
}

function listedFrom(listings: readonly KeptListing[]): ListedPersons {
  const bySubject = Map.groupBy(listings, ({ subject }) => String(subject));
  return new Map([...bySubject].map(([subject, ofOne]) => [subject, ofOne.map(({ subject: _subject, ...entry }) => entry)]));
}

/** Reads back what was kept; the numbers stand for the persons. */
export function readEvidenceFacts(text: string): EvidenceFacts {
  const { readings, earlierTemperatures = [], visit: { documents = [], ...visit } = {}, place, listed = [], ...observed }: KeptFacts = JSON.parse(text);
  const read = readings.map((reading): ScanReading => {
    if (reading.kind === "unusable") return reading;
    const { kind, subject, claims, ...shown } = reading;
    return { kind, credential: { ...shown, subjectKey: String(subject), claims: completed(claims) } };
  });
  return {
    evidence: { ...observed, readings: read, earlierTemperatures, visit: { ...plainVisit, ...visit, documents: documents.map(String) } },
    place: place ?? null,
    listed: listedFrom(listed),
  };
}
