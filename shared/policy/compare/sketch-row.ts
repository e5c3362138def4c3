import type { CredentialClaims, Stay } from "../../domain/credential.ts";
import type { EventPlan } from "../../domain/event-plan.ts";
import { plainVisit } from "../../domain/visit.ts";
import type { Obligation, Verdict } from "../../domain/verdict.ts";
import type { Finding } from "../../domain/finding.ts";
import type { ReasonCode } from "../../domain/reason.ts";
import type { EntryPlace } from "../evaluation-context.ts";
import type { Judged } from "../judge.ts";
import { usualCodeAgeMs, type Sketch } from "./sketch.ts";

/** A value of a row as its JSON has it. */
type RowValue = string | number | boolean | null | readonly RowValue[] | { readonly [field: string]: RowValue };

type RowFields = Readonly<Record<string, RowValue>>;

interface RowBase {
  readonly rule: string;
  readonly by: string;
  readonly title: string;
  readonly context: RowFields;
  readonly now: string;
  readonly codes: readonly ReasonCode[];
  readonly verdict: Verdict;
  readonly obligations: readonly Obligation[];
  /** Left out when no goods are brought. */
  readonly goodsVerdict?: Verdict;
  readonly goodsObligations?: readonly Obligation[];
}

/** A visitor, or an event, in the form of a row of policy cases, which the cases and `npm run policy -- explain` can read. */
export type CaseRow = RowBase & ({ readonly evidence: RowFields } | { readonly event: RowFields });

const aheadMs = 8 * 3_600_000;

/** An instant in Beijing with its offset, to the second. */
function instant(atMs: number): string {
  return `${new Date(atMs + aheadMs).toISOString().slice(0, 19)}+08:00`;
}

function instantOrNull(atMs: number | null): string | null {
  return atMs === null ? null : instant(atMs);
}

function stayRow({ divisionCode, fromMs, toMs }: Stay): RowValue {
  return [divisionCode, instant(fromMs), instant(toMs)];
}

function scanRow(claims: CredentialClaims): Readonly<Record<string, RowValue>> {
  switch (claims.kind) {
    case "health-code":
      return { health: claims.status };
    case "itinerary":
      return { stays: claims.stays.map(stayRow), colour: claims.colour, starred: claims.starred, entries: claims.borderEntries.map(({ atMs, portDivisionCode }) => [instant(atMs), portDivisionCode]) };
    case "test-certificate":
      return { test: claims.result, sampled: instantOrNull(claims.sampledAtMs), reported: instantOrNull(claims.reportedAtMs) };
    case "monitoring":
      return { monitoring: claims.state, since: instant(claims.sinceMs), released: instantOrNull(claims.releasedAtMs) };
    case "pass":
      return {
        pass: claims.holder,
        from: instant(claims.fromMs),
        to: instant(claims.toMs),
        venue: claims.venueId,
        approver: claims.approver,
        groups: claims.groups,
        medicalCheckUntil: instantOrNull(claims.medicalCheckUntilMs),
        trainedUntil: instantOrNull(claims.trainedUntilMs),
      };
    case "booking":
      return { booking: [instant(claims.fromMs), instant(claims.toMs)], venue: claims.venueId };
  }
}

function evidenceRow({ visit, temperature, earlierTemperatures, mask, claims, codeAgeMs, isSilent, nowMs }: Sketch): RowFields {
  const issued: Readonly<Record<string, RowValue>> = codeAgeMs === usualCodeAgeMs ? {} : { issued: instant(nowMs - codeAgeMs) };
  const scans: RowValue[] = claims.map((claim) => ({ ...scanRow(claim), ...issued }));
  if (isSilent) scans.push({ unusable: "auth.issuer-silent" });
  const row: Record<string, RowValue> = { scans, temperature: temperature?.tenthsC ?? null, mask, spacing: visit.spacing };
  if (temperature !== null) row["source"] = temperature.source;
  if (earlierTemperatures.length > 0) row["earlier"] = earlierTemperatures.map(({ tenthsC, source, atMs }) => [tenthsC, source, instant(atMs)]);
  if (visit.declaredStays.length > 0) row["declared"] = visit.declaredStays.map(stayRow);
  if (visit.goods !== null) row["goods"] = { kinds: visit.goods.kinds, documents: visit.goods.documents, disinfected: visit.goods.disinfected };
  const { role, groups, direction, symptoms, answers, cooperation, medicalMask, codeSeen, identityChecked, registered, papers, medicines } = visit;
  const plain: Readonly<Record<string, RowValue>> = { role, groups, direction, symptoms, answers, cooperation, medicalMask, codeSeen, identityChecked, registered, papers, medicines };
  const usual: Readonly<Record<string, unknown>> = { ...plainVisit };
  for (const [field, value] of Object.entries(plain)) if (JSON.stringify(value) !== JSON.stringify(usual[field])) row[field] = value;
  return row;
}

function contextRow({ place, areas, listAgeMs, listed, nowMs }: Sketch): RowFields {
  const row: Record<string, RowValue> = {
    listUpdated: listAgeMs === null ? null : instant(nowMs - listAgeMs),
    areas: areas.map(({ divisionCode, level }) => [divisionCode, level]),
    venueClass: place.venueClass,
    division: place.divisionCode,
    setting: place.setting,
    zone: place.zone,
  };
  if (listed.length > 0) row["listed"] = listed.map(({ personClass, sinceMs, releasedAtMs }) => ({ class: personClass, since: instant(sinceMs), released: instantOrNull(releasedAtMs) }));
  return row;
}

/** What a row expects, and of which rule it tells. */
interface RowOutcome {
  readonly ruleId: string;
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly onPerson: Judged;
  /** `null` where no goods are brought. */
  readonly onGoods: Judged | null;
}

function baseOf(nowMs: number, context: RowFields, { ruleId, title, findings, onPerson, onGoods }: RowOutcome): RowBase {
  const by = ruleId.slice(ruleId.indexOf("/") + 1);
  const goods = onGoods === null ? {} : { goodsVerdict: onGoods.verdict, goodsObligations: onGoods.obligations };
  return { rule: ruleId, by, title, context, now: instant(nowMs), codes: findings.map(({ code }) => code), ...onPerson, ...goods };
}

/** The visitor as a row of policy cases. */
export function visitorRow(sketch: Sketch, outcome: RowOutcome): CaseRow {
  return { ...baseOf(sketch.nowMs, contextRow(sketch), outcome), evidence: evidenceRow(sketch) };
}

/** The event as a row of policy cases. */
export function eventRow({ type, organiser, attendees, tables, large, filings }: EventPlan, { place, nowMs }: { readonly place: EntryPlace; readonly nowMs: number }, outcome: RowOutcome): CaseRow {
  const context = { venueClass: place.venueClass, division: place.divisionCode, setting: place.setting };
  return { ...baseOf(nowMs, context, outcome), event: { type, organiser, attendees, tables, large, filings } };
}
