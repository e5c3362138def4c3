import type { CredentialClaims } from "../../domain/credential.ts";
import type { EarlierTemperature, ScanReading, TemperatureReading } from "../../domain/evidence.ts";
import { plainVisit, type Visit } from "../../domain/visit.ts";
import type { AcceptedRiskList, RiskLevel } from "../../risk/risk-area.ts";
import { buildRiskIndex } from "../../risk/risk-index.ts";
import type { RiskLookup } from "../../risk/risk-lookup.ts";
import type { EntryPlace, ListedPerson } from "../evaluation-context.ts";
import type { Situation } from "../explain/situation.ts";

/** A place that the list of a sketch names. */
export interface SketchedArea {
  readonly divisionCode: string;
  readonly level: RiskLevel;
}

/** A made-up visitor at a made-up door: all that rules can look at, and nothing more than is needed. */
export interface Sketch {
  readonly nowMs: number;
  readonly place: EntryPlace;
  readonly visit: Visit;
  readonly temperature: TemperatureReading | null;
  readonly earlierTemperatures: readonly EarlierTemperature[];
  readonly mask: boolean;
  readonly claims: readonly CredentialClaims[];
  /** How long ago the codes were issued. */
  readonly codeAgeMs: number;
  /** A code was shown, too, whose issuer does not answer. */
  readonly isSilent: boolean;
  readonly listed: readonly ListedPerson[];
  readonly areas: readonly SketchedArea[];
  /** How long ago the list was published; `null`: there is none. */
  readonly listAgeMs: number | null;
}

/** The age of codes of which nothing is said, here and in policy cases. */
export const usualCodeAgeMs = 3_600_000;

/** The age of a list of which nothing is said. */
export const usualListAgeMs = 3_600_000;

/** Somebody of whom nothing is known, and who shows nothing. */
export function bareSketch(place: EntryPlace, nowMs: number): Sketch {
  return {
    nowMs,
    place,
    visit: { ...plainVisit, spacing: false },
    temperature: null,
    earlierTemperatures: [],
    mask: false,
    claims: [],
    codeAgeMs: usualCodeAgeMs,
    isSilent: false,
    listed: [],
    areas: [],
    listAgeMs: usualListAgeMs,
  };
}

/** The same visitor with something else noted. */
export function noted(sketch: Sketch, change: Partial<Visit>): Sketch {
  return { ...sketch, visit: { ...sketch.visit, ...change } };
}

/** The same visitor with these codes instead of all of their kind. */
export function showing(sketch: Sketch, kind: CredentialClaims["kind"], claims: readonly CredentialClaims[]): Sketch {
  return { ...sketch, claims: [...sketch.claims.filter((claim) => claim.kind !== kind), ...claims] };
}

function listOf({ areas, listAgeMs, nowMs }: Sketch): RiskLookup | null {
  if (listAgeMs === null) return null;
  const endUpdateTimeMs = nowMs - listAgeMs;
  const listed = areas.map(({ divisionCode, level }) => ({ divisionCode, level, name: divisionCode, places: 1, exact: true }));
  const list: AcceptedRiskList = { version: "sketch", endUpdateTimeMs, receivedAtMs: endUpdateTimeMs, areas: listed };
  return buildRiskIndex([list], () => true);
}

/** The sketch as the gateway would know it. */
export function situationOf(sketch: Sketch): Situation {
  const { nowMs, place, visit, temperature, earlierTemperatures, mask, claims, codeAgeMs, isSilent, listed } = sketch;
  const shown = { issuer: "home-province", issuerKeyId: "home-province", issuedAtMs: nowMs - codeAgeMs, expiresAtMs: Number.MAX_SAFE_INTEGER, subjectKey: "first" };
  const readings: ScanReading[] = claims.map((claim) => ({ kind: "credential", credential: { ...shown, claims: claim } }));
  if (isSilent) readings.push({ kind: "unusable", code: "auth.issuer-silent" });
  return {
    evidence: { readings, temperature, earlierTemperatures, mask, partySize: 1, visit },
    context: { nowMs, risk: listOf(sketch), place, listedAs: (subjectKey) => (subjectKey === "first" ? listed : []) },
  };
}
