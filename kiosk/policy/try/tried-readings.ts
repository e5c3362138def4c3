import type { CredentialClaims, MonitoringClaims, Stay } from "../../../shared/domain/credential.ts";
import type { ScanReading } from "../../../shared/domain/evidence.ts";
import type { TriedVisitor } from "./try-fields.ts";

/** What the codes of the made-up visitor say besides what was chosen in the form. */
export interface ShownParts {
  readonly codeMs: number;
  readonly sampledMs: number;
  readonly reportedMs: number;
  /** Those that stand on the itinerary code. */
  readonly stays: readonly Stay[];
  readonly monitoring: MonitoringClaims | null;
  readonly nowMs: number;
  readonly venueId: string;
}

const hourMs = 3_600_000;
const subjectKey = "tried";

function shown(claims: CredentialClaims, issuedAtMs: number): ScanReading {
  return { kind: "credential", credential: { issuer: subjectKey, issuerKeyId: subjectKey, issuedAtMs, expiresAtMs: Number.MAX_SAFE_INTEGER, subjectKey, claims } };
}

/** The codes that the made-up visitor shows. */
export function triedReadings({ code, itinerary, test, booking, pass, role, groups, medicalChecked, trained }: TriedVisitor, parts: ShownParts): readonly ScanReading[] {
  const { nowMs, venueId, stays, monitoring } = parts;
  const current = { venueId, fromMs: nowMs - hourMs, toMs: nowMs + hourMs };
  const isShown = code === "green" || code === "yellow" || code === "red" || code === "grey" || code === "unknown";
  return [
    ...(isShown ? [shown({ kind: "health-code", status: code }, parts.codeMs)] : []),
    ...(itinerary === "none" ? [] : [shown({ kind: "itinerary", stays, colour: null, starred: itinerary === "starred", borderEntries: [] }, nowMs)]),
    ...(test === "none" ? [] : [shown({ kind: "test-certificate", result: test, sampledAtMs: parts.sampledMs, reportedAtMs: parts.reportedMs, laboratory: null }, nowMs)]),
    ...(monitoring === null ? [] : [shown(monitoring, nowMs)]),
    ...(booking ? [shown({ kind: "booking", ...current }, nowMs)] : []),
    ...(pass ? [shown({ kind: "pass", ...current, holder: role, approver: null, groups, medicalCheckUntilMs: medicalChecked ? current.toMs : null, trainedUntilMs: trained ? current.toMs : null }, nowMs)] : []),
  ];
}
