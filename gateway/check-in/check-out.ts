import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import type { EvaluationContext } from "../../shared/policy/evaluation-context.ts";
import type { PolicyInForce } from "../../shared/policy/policy-in-force.ts";
import type { RiskLookup } from "../../shared/risk/risk-lookup.ts";
import type { ReceivedCheckOut } from "../../shared/wire/check-out.ts";
import type { AdmissionStore, JudgedExit, LeaveOutcome } from "../admission/admission-store.ts";
import type { TrustedIssuers } from "../issuers/trusted-issuers.ts";
import { countsBrief } from "../ledger/counts-message.ts";
import type { EntryRules } from "../policies/entry-rules.ts";
import { writeEvidenceFacts } from "./evidence-facts.ts";
import { evidenceOfRequest } from "./evidence-of-request.ts";
import { judgeEntry } from "./judge-entry.ts";
import { withCounts, writeJudgement } from "./judgement-text.ts";
import { askListed, listedPersons } from "./listed-persons.ts";
import { readScans } from "./read-scans.ts";
import { stepsOf } from "./steps-of.ts";

export interface CheckOutParts {
  readonly admissions: AdmissionStore;
  readonly issuers: TrustedIssuers;
  /** `null` when nobody knows the policy; people can leave all the same. */
  readonly rules: EntryRules | null;
  readonly risk: RiskLookup | null;
  /** The authority's lists of persons. */
  readonly listedAs: EvaluationContext["listedAs"];
}

export interface Departure {
  readonly venueId: string;
  readonly request: ReceivedCheckOut;
  /** Tells the request from another under the same id. */
  readonly digest: string;
  readonly nowMs: number;
}

function checksWhoLeaves({ rules }: PolicyInForce): boolean {
  return rules.some(({ rule }) => rule.appliesTo?.directions?.includes("out") === true);
}

async function judgeExit({ rules, issuers, risk, listedAs }: CheckOutParts, { request, nowMs }: Departure): Promise<JudgedExit | null> {
  if (rules === null || !checksWhoLeaves(rules.policy)) return null;
  const { policy, place } = rules;
  const readings = await readScans(request.scans, issuers, nowMs);
  const evidence = evidenceOfRequest(request, { readings, partySize: request.count, policy });
  const listed = listedPersons(readings, policy, listedAs);
  const judged = judgeEntry(evaluatePolicy(policy, evidence, { nowMs, risk, place, listedAs: askListed(listed) }), evidence.visit.goods !== null);
  const versions = { policyVersion: policy.version, riskListVersion: risk?.version ?? null };
  const { verdict, codes, decidedBy, json } = writeJudgement({ id: request.id, judged, ...versions, decidedAtMs: nowMs });
  return { check: { verdict, codes, decidedBy, steps: stepsOf(request), ...versions }, json, evidenceJson: writeEvidenceFacts({ evidence, place, listed }) };
}

/** People leave: they are counted out whatever the rules for leaving say of them, since nobody is kept in by a count. */
export async function checkOut(parts: CheckOutParts, departure: Departure): Promise<LeaveOutcome> {
  const { venueId, digest, nowMs } = departure;
  const { id, gateId, deviceSeq, at, count } = departure.request;
  const judged = await judgeExit(parts, departure);
  return parts.admissions.leave({ venueId, gateId, deviceSeq, atMs: Date.parse(at), receivedAtMs: nowMs, checkOutId: id, digest, count, judged });
}

/** The whole answer as JSON text; a repeated exit gets what was said the first time. */
export function writeExitAnswer(venueId: string, checkOutId: string, { judgementJson, ...after }: Extract<LeaveOutcome, { kind: "left" | "repeated" }>): string {
  if (judgementJson !== null) return withCounts(judgementJson, venueId, after);
  return JSON.stringify({ id: checkOutId, counts: countsBrief(venueId, after) });
}
