import type { CredentialClaims } from "../domain/credential.ts";
import type { Evidence, ScanReading } from "../domain/evidence.ts";
import type { EvaluationContext } from "../policy/evaluation-context.ts";
import type { PackScope } from "../policy/policy-pack.ts";
import { buildRiskIndex } from "../risk/risk-index.ts";
import type { RiskLookup } from "../risk/risk-lookup.ts";
import type { CaseScan, VisitorCase, PolicyCase } from "./policy-case.ts";

const issuedBeforeMs = 3_600_000;
const anyVenueClass = "public.office";
const anyDivision = "310113";

function staysOf(stays: VisitorCase["evidence"]["declared"]) {
  return stays.map(([divisionCode, fromMs, toMs]) => ({ divisionCode, fromMs, toMs }));
}

function claimsOf(scan: Exclude<CaseScan, { unusable: unknown }>): CredentialClaims {
  if ("health" in scan) return { kind: "health-code", status: scan.health };
  if ("stays" in scan) {
    const borderEntries = scan.entries.map(([atMs, portDivisionCode]) => ({ atMs, portDivisionCode }));
    return { kind: "itinerary", stays: staysOf(scan.stays), colour: scan.colour, starred: scan.starred, borderEntries };
  }
  if ("test" in scan) return { kind: "test-certificate", result: scan.test, sampledAtMs: scan.sampled, reportedAtMs: scan.reported, laboratory: null };
  if ("monitoring" in scan) return { kind: "monitoring", state: scan.monitoring, sinceMs: scan.since, releasedAtMs: scan.released };
  if ("booking" in scan) return { kind: "booking", venueId: scan.venue, fromMs: scan.booking[0], toMs: scan.booking[1] };
  const { pass: holder, venue: venueId, from: fromMs, to: toMs, approver, groups, medicalCheckUntil: medicalCheckUntilMs, trainedUntil: trainedUntilMs } = scan;
  return { kind: "pass", holder, venueId, fromMs, toMs, approver, groups, medicalCheckUntilMs, trainedUntilMs };
}

function readingOf(scan: CaseScan, nowMs: number): ScanReading {
  if ("unusable" in scan) return { kind: "unusable", code: scan.unusable };
  const { of: subjectKey, issuer, issued: issuedAtMs = nowMs - issuedBeforeMs } = scan;
  return { kind: "credential", credential: { issuer, issuerKeyId: issuer, issuedAtMs, expiresAtMs: Number.MAX_SAFE_INTEGER, subjectKey, claims: claimsOf(scan) } };
}

/** What the gateway would know of the visitor of a case. */
export function evidenceOf({ evidence, now }: VisitorCase): Evidence {
  const { scans, temperature, source, earlier, mask, partySize, declared, ...visit } = evidence;
  return {
    readings: scans.map((scan) => readingOf(scan, now)),
    temperature: temperature === null ? null : { tenthsC: temperature, source },
    earlierTemperatures: earlier.map(([tenthsC, instrument, atMs]) => ({ tenthsC, source: instrument, atMs })),
    mask,
    partySize,
    visit: { ...visit, declaredStays: staysOf(declared) },
  };
}

type AreasOfCase = NonNullable<PolicyCase["context"]["areas"]>;

/** A list that a case brings along, so that it can be told without any other. */
function ownList(areas: AreasOfCase, endUpdateTimeMs: number): RiskLookup {
  const listed = areas.map(([divisionCode, level]) => ({ divisionCode, level, name: divisionCode, places: 1, exact: true }));
  return buildRiskIndex([{ version: "case", endUpdateTimeMs, receivedAtMs: endUpdateTimeMs, areas: listed }], () => true);
}

function riskOfCase({ listUpdated, areas }: PolicyCase["context"], riskOf: (listUpdatedMs: number) => RiskLookup): RiskLookup | null {
  if (listUpdated === null) return null;
  return areas === undefined ? riskOf(listUpdated) : ownList(areas, listUpdated);
}

/** A county that lies in a division: its first. */
function countyIn(division: string): string {
  return `${division.slice(0, 6)}0101`.slice(0, 6);
}

/** Where and when the case happens, at a venue of the scope unless it says otherwise; `riskOf` gives the look-up of a list that was published then. */
export function contextOf({ context, now: nowMs }: PolicyCase, scope: PackScope, riskOf: (listUpdatedMs: number) => RiskLookup): EvaluationContext {
  return {
    nowMs,
    risk: riskOfCase(context, riskOf),
    place: {
      venueId: "venue",
      venueClass: context.venueClass ?? scope.venueClasses?.[0] ?? anyVenueClass,
      divisionCode: countyIn(context.division ?? scope.divisions?.[0] ?? anyDivision),
      setting: context.setting,
      zone: context.zone,
    },
    listedAs: (subjectKey) =>
      context.listed.filter(({ of }) => of === subjectKey).map((entry) => ({ personClass: entry.class, sinceMs: entry.since, releasedAtMs: entry.released })),
  };
}
