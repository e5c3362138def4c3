import type { Evidence } from "../../../shared/domain/evidence.ts";
import type { ListedPerson } from "../../../shared/policy/evaluation-context.ts";
import { triedReadings } from "./tried-readings.ts";
import { triedRecord } from "./tried-record.ts";
import { checkTriedStay, type JudgedStay, type PlaceKnowledge } from "./tried-stays.ts";
import { triedVisit } from "./tried-visit.ts";
import type { TryFault } from "./try-fault.ts";
import type { TriedVisitor } from "./try-fields.ts";
import { hoursTyped, tenthsTyped } from "./typed-number.ts";

export type TryReading =
  | { readonly kind: "complete"; readonly evidence: Evidence; readonly stays: readonly JudgedStay[]; readonly listed: readonly ListedPerson[] }
  | { readonly kind: "faulty"; readonly faults: readonly TryFault[] };

export interface TryMoment extends PlaceKnowledge {
  readonly nowMs: number;
  readonly venueId: string;
}

const hourMs = 3_600_000;

/** What a door would know of the made-up visitor. Stays without an itinerary code are ones that the visitor has told of. */
export function triedEvidence(visitor: TriedVisitor, moment: TryMoment): TryReading {
  const { nowMs, venueId } = moment;
  const codeHours = hoursTyped(visitor.codeHoursOld);
  const sampledHours = hoursTyped(visitor.sampledHoursAgo);
  const reportedHours = visitor.reportedHoursAgo.trim() === "" ? sampledHours : hoursTyped(visitor.reportedHoursAgo);
  const tenthsC = tenthsTyped(visitor.temperature);
  const checkedStays = visitor.stays.map((stay) => checkTriedStay(stay, nowMs, moment));
  const record = triedRecord(visitor, nowMs);
  const hasTest = visitor.test !== "none";
  const faults: readonly TryFault[] = [
    ...(codeHours === null ? ["code-age" as const] : []),
    ...checkedStays.flatMap((checked) => checked.faults),
    ...(hasTest && sampledHours === null ? ["sampled" as const] : []),
    ...(hasTest && reportedHours === null ? ["reported" as const] : []),
    ...(tenthsC === null ? ["temperature" as const] : []),
    ...record.faults,
  ];
  if (faults.length > 0 || tenthsC === null || codeHours === null) return { kind: "faulty", faults: [...new Set(faults)] };
  const stays = checkedStays.flatMap(({ stay }) => (stay === null ? [] : [stay]));
  const plainStays = stays.map(({ divisionCode, fromMs, toMs }) => ({ divisionCode, fromMs, toMs }));
  const times = { codeMs: nowMs - codeHours * hourMs, sampledMs: nowMs - (sampledHours ?? 0) * hourMs, reportedMs: nowMs - (reportedHours ?? 0) * hourMs };
  const isOnCode = visitor.itinerary !== "none";
  const evidence: Evidence = {
    readings: triedReadings(visitor, { ...times, stays: isOnCode ? plainStays : [], monitoring: record.monitoring, nowMs, venueId }),
    temperature: tenthsC === 0 ? null : { tenthsC, source: "infrared" },
    earlierTemperatures: [],
    mask: visitor.mask === "unseen" ? null : visitor.mask !== "none",
    partySize: 1,
    visit: triedVisit(visitor, isOnCode ? [] : plainStays),
  };
  return { kind: "complete", evidence, stays, listed: record.listed };
}
