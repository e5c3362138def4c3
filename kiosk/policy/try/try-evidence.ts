import type { CredentialClaims, Stay } from "../../../shared/domain/credential.ts";
import type { Evidence, ScanReading } from "../../../shared/domain/evidence.ts";
import { plainVisit, seenColours, type Visit } from "../../../shared/domain/visit.ts";
import type { TryFault } from "./try-fault.ts";
import { checkTriedStay, type JudgedStay, type PlaceKnowledge } from "./tried-stays.ts";
import type { TriedVisitor } from "./try-fields.ts";

export type TryReading =
  | { readonly kind: "complete"; readonly evidence: Evidence; readonly stays: readonly JudgedStay[] }
  | { readonly kind: "faulty"; readonly faults: readonly TryFault[] };

export interface TryMoment extends PlaceKnowledge {
  readonly nowMs: number;
  readonly venueId: string;
}

const hourMs = 3_600_000;
const temperatureTenthsMax = 1_000;
const subjectKey = "tried";

/** Hours with decimals, so that both sides of a border can be tried; `null` for what is no such number. */
function hoursTyped(text: string): number | null {
  const typed = text.trim().replace("。", ".");
  return /^\d{1,4}(\.\d{1,3})?$/.test(typed) ? Number(typed) : null;
}

/** Tenths of a degree; 0 stands for not measured, `null` for no number. */
function tenthsTyped(text: string): number | null {
  const typed = text.trim().replace("。", ".");
  if (typed === "") return 0;
  const tenths = /^\d{1,3}(\.\d)?$/.test(typed) ? Math.round(Number(typed) * 10) : Infinity;
  return tenths <= temperatureTenthsMax ? tenths : null;
}

function shown(claims: CredentialClaims, issuedAtMs: number): ScanReading {
  return { kind: "credential", credential: { issuer: subjectKey, issuerKeyId: subjectKey, issuedAtMs, expiresAtMs: Number.MAX_SAFE_INTEGER, subjectKey, claims } };
}

function readingsOf(visitor: TriedVisitor, times: { readonly codeMs: number; readonly sampledMs: number; readonly reportedMs: number }, stays: readonly Stay[], moment: TryMoment): readonly ScanReading[] {
  const { code, itinerary, test, booking, pass, role, groups } = visitor;
  const { nowMs, venueId } = moment;
  const today = { venueId, fromMs: nowMs - hourMs, toMs: nowMs + hourMs };
  const isShown = code === "green" || code === "yellow" || code === "red" || code === "grey" || code === "unknown";
  return [
    ...(isShown ? [shown({ kind: "health-code", status: code }, times.codeMs)] : []),
    ...(itinerary === "none" ? [] : [shown({ kind: "itinerary", stays, colour: null, starred: itinerary === "starred", borderEntries: [] }, nowMs)]),
    ...(test === "none" ? [] : [shown({ kind: "test-certificate", result: test, sampledAtMs: times.sampledMs, reportedAtMs: times.reportedMs, laboratory: null }, nowMs)]),
    ...(booking ? [shown({ kind: "booking", ...today }, nowMs)] : []),
    ...(pass ? [shown({ kind: "pass", ...today, holder: role, approver: null, groups, medicalCheckUntilMs: null, trainedUntilMs: null }, nowMs)] : []),
  ];
}

function visitOf(visitor: TriedVisitor, declaredStays: readonly Stay[]): Visit {
  const { role, groups, symptoms, answers, identityChecked, registered, spacing, papers, cooperation, mask, code } = visitor;
  const medicalMask = mask === "unseen" ? null : mask === "medical";
  return { ...plainVisit, role, groups, symptoms, answers, identityChecked, registered, spacing, papers, cooperation, medicalMask, declaredStays, codeSeen: seenColours.find((colour) => code === `seen-${colour}`) ?? null };
}

/** What a door would know of the made-up visitor. Stays without an itinerary code are ones that the visitor has told of. */
export function triedEvidence(visitor: TriedVisitor, moment: TryMoment): TryReading {
  const { nowMs } = moment;
  const codeHours = hoursTyped(visitor.codeHoursOld);
  const sampledHours = hoursTyped(visitor.sampledHoursAgo);
  const reportedHours = visitor.reportedHoursAgo.trim() === "" ? sampledHours : hoursTyped(visitor.reportedHoursAgo);
  const tenthsC = tenthsTyped(visitor.temperature);
  const checkedStays = visitor.stays.map((stay) => checkTriedStay(stay, nowMs, moment));
  const hasTest = visitor.test !== "none";
  const faults: readonly TryFault[] = [
    ...(codeHours === null ? ["code-age" as const] : []),
    ...checkedStays.flatMap((checked) => checked.faults),
    ...(hasTest && sampledHours === null ? ["sampled" as const] : []),
    ...(hasTest && reportedHours === null ? ["reported" as const] : []),
    ...(tenthsC === null ? ["temperature" as const] : []),
  ];
  if (faults.length > 0 || tenthsC === null) return { kind: "faulty", faults: [...new Set(faults)] };
  const stays = checkedStays.flatMap(({ stay }) => (stay === null ? [] : [stay]));
  const plainStays = stays.map(({ divisionCode, fromMs, toMs }) => ({ divisionCode, fromMs, toMs }));
  const times = { codeMs: nowMs - (codeHours ?? 0) * hourMs, sampledMs: nowMs - (sampledHours ?? 0) * hourMs, reportedMs: nowMs - (reportedHours ?? 0) * hourMs };
  const isOnCode = visitor.itinerary !== "none";
  const evidence: Evidence = {
    readings: readingsOf(visitor, times, isOnCode ? plainStays : [], moment),
    temperature: tenthsC === 0 ? null : { tenthsC, source: "infrared" },
    earlierTemperatures: [],
    mask: visitor.mask === "unseen" ? null : visitor.mask !== "none",
    partySize: 1,
    visit: visitOf(visitor, isOnCode ? [] : plainStays),
  };
  return { kind: "complete", evidence, stays };
}
