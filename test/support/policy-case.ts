import { z } from "zod";
import type { Evidence, ScanReading } from "../../shared/domain/evidence.ts";
import { reasons, type ReasonCode } from "../../shared/domain/reason.ts";
import { obligations, verdicts } from "../../shared/domain/verdict.ts";
import type { EvaluationContext } from "../../shared/policy/evaluation-context.ts";
import { riskLevels } from "../../shared/risk/risk-area.ts";
import { buildRiskIndex } from "../../shared/risk/risk-index.ts";

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const reasonCode = z.custom<ReasonCode>((code) => typeof code === "string" && Object.hasOwn(reasons, code));

const shown = { issued: instant, of: z.string().default("first"), issuer: z.string().default("home-province") };

const scanSchema = z.union([
  z.strictObject({ ...shown, health: z.enum(["green", "yellow", "red", "grey", "unknown"]) }),
  z.strictObject({ ...shown, stays: z.array(z.tuple([z.string(), instant, instant])) }),
  z.strictObject({ ...shown, test: z.enum(["negative", "positive", "pending", "unknown"]), sampled: instant.nullable(), reported: instant.nullable() }),
  z.strictObject({ unusable: reasonCode }),
]);

/** A row tells only what it is about: what it leaves out is nothing that a rule would speak of. */
const evidenceSchema = z.strictObject({
  scans: z.array(scanSchema),
  temperature: z.int().nullable().default(366),
  mask: z.boolean().nullable().default(true),
  partySize: z.int().default(1),
});

/** One row of a policy case: what was shown to which rule of a pack, when, and what must come of it. */
export const policyCaseSchema = z.strictObject({
  rule: z.string(),
  title: z.string(),
  evidence: evidenceSchema,
  context: z.strictObject({ listUpdated: instant.nullable() }),
  now: instant,
  codes: z.array(reasonCode),
  verdict: z.enum(verdicts),
  obligations: z.array(z.enum(obligations)),
});

export type PolicyCase = z.infer<typeof policyCaseSchema>;

const areaSchema = z.strictObject({ divisionCode: z.string(), level: z.enum(riskLevels), name: z.string(), places: z.int(), exact: z.boolean() });

/** The lists that the cases are checked against; the one in force gets the time that the case says. */
export const caseListsSchema = z.strictObject({
  knownDivisions: z.array(z.string()),
  inForce: z.array(areaSchema),
  earlier: z.array(z.strictObject({ endUpdateTime: instant, areas: z.array(areaSchema) })),
});

function readingOf(scan: z.infer<typeof scanSchema>): ScanReading {
  if ("unusable" in scan) return { kind: "unusable", code: scan.unusable };
  const common = { issuer: scan.issuer, issuerKeyId: scan.issuer, issuedAtMs: scan.issued, expiresAtMs: Number.MAX_SAFE_INTEGER, subjectKey: scan.of };
  if ("health" in scan) return { kind: "credential", credential: { ...common, claims: { kind: "health-code", status: scan.health } } };
  if ("stays" in scan) {
    const stays = scan.stays.map(([divisionCode, fromMs, toMs]) => ({ divisionCode, fromMs, toMs }));
    return { kind: "credential", credential: { ...common, claims: { kind: "itinerary", stays } } };
  }
  const { test: result, sampled: sampledAtMs, reported: reportedAtMs } = scan;
  return { kind: "credential", credential: { ...common, claims: { kind: "test-certificate", result, sampledAtMs, reportedAtMs, laboratory: null } } };
}

export function evidenceOf({ evidence }: PolicyCase): Evidence {
  const { scans, temperature, mask, partySize } = evidence;
  return { readings: scans.map(readingOf), temperature: temperature === null ? null : { tenthsC: temperature, source: "keypad" }, mask, partySize };
}

export function contextOf({ context, now: nowMs }: PolicyCase, lists: z.infer<typeof caseListsSchema>): EvaluationContext {
  if (context.listUpdated === null) return { nowMs, risk: null };
  const known = new Set(lists.knownDivisions);
  const all = [...lists.earlier, { endUpdateTime: context.listUpdated, areas: lists.inForce }];
  const accepted = all.map(({ endUpdateTime, areas }, index) => ({ version: `list-${index}`, endUpdateTimeMs: endUpdateTime, receivedAtMs: endUpdateTime, areas }));
  return { nowMs, risk: buildRiskIndex(accepted, (code) => known.has(code)) };
}
