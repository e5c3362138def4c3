import type { Finding } from "../../shared/domain/finding.ts";
import { opensTheGate } from "../../shared/domain/verdict.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import type { EvaluationContext } from "../../shared/policy/evaluation-context.ts";
import type { RiskLookup } from "../../shared/risk/risk-lookup.ts";
import type { ReceivedCheckIn } from "../../shared/wire/check-in.ts";
import type { AdmissionStore, Judgement } from "../admission/admission-store.ts";
import type { TrustedIssuers } from "../issuers/trusted-issuers.ts";
import type { EntryRules } from "../policies/entry-rules.ts";
import { writeEvidenceFacts } from "./evidence-facts.ts";
import { evidenceOfRequest } from "./evidence-of-request.ts";
import { judgeEntry } from "./judge-entry.ts";
import { writeAnswer, writeJudgement } from "./judgement-text.ts";
import { askListed, listedPersons } from "./listed-persons.ts";
import { readScans } from "./read-scans.ts";
import { stepsOf } from "./steps-of.ts";

export interface CheckInParts {
  readonly admissions: AdmissionStore;
  readonly issuers: TrustedIssuers;
  readonly rules: EntryRules;
  readonly risk: RiskLookup | null;
  /** The authority's lists of persons. */
  readonly listedAs: EvaluationContext["listedAs"];
}

export interface Attempt {
  readonly venueId: string;
  readonly request: ReceivedCheckIn;
  /** Tells the request from another under the same id. */
  readonly digest: string;
  readonly nowMs: number;
}

export type CheckInOutcome =
  | { readonly kind: "answered"; readonly answerText: string; readonly judgement: Judgement; readonly repeated: boolean; readonly insideAfter: number }
  | { readonly kind: "conflict" }
  | { readonly kind: "not-open" };

/** What the store finds, and no rule: there is no place. */
export const full: Finding = { code: "capacity.full", ruleId: "core.capacity", severity: "refuse", obligations: [], values: {} };

/**
 * One attempt to enter, from the scanned texts to the recorded answer. The gateway reads every scan itself: nothing that a
 * kiosk concluded is taken over. `nowMs` decides, the kiosk's own time is only recorded.
 */
export async function checkIn(parts: CheckInParts, { venueId, request, digest, nowMs }: Attempt): Promise<CheckInOutcome> {
  const { rules, risk } = parts;
  const { policy, place } = rules;
  const readings = await readScans(request.scans, parts.issuers, nowMs);
  const evidence = evidenceOfRequest(request, { readings, partySize: request.partySize, policy });
  const listed = listedPersons(readings, policy, parts.listedAs);
  const findings = evaluatePolicy(policy, evidence, { nowMs, risk, place, listedAs: askListed(listed) });
  const bringsGoods = evidence.visit.goods !== null;
  const judged = judgeEntry(findings, bringsGoods);

  const common = { id: request.id, policyVersion: policy.version, riskListVersion: risk?.version ?? null, decidedAtMs: nowMs };
  const asJudged = writeJudgement({ ...common, judged });
  const wantsPlace = opensTheGate(judged.verdict);
  const otherwise = wantsPlace ? writeJudgement({ ...common, judged: judgeEntry([...findings, full], bringsGoods) }) : asJudged;

  const outcome = await parts.admissions.admit({
    venueId,
    gateId: request.gateId,
    deviceSeq: request.deviceSeq,
    atMs: Date.parse(request.at),
    receivedAtMs: nowMs,
    checkInId: request.id,
    digest,
    size: request.partySize,
    wantsPlace,
    whenPlaced: asJudged,
    otherwise,
    steps: stepsOf(request),
    policyVersion: policy.version,
    riskListVersion: common.riskListVersion,
    evidenceJson: writeEvidenceFacts({ evidence, place, listed }),
  });

  switch (outcome.kind) {
    case "decided":
    case "repeated":
      return {
        kind: "answered",
        answerText: writeAnswer(outcome.record),
        judgement: outcome.record.placed ? asJudged : otherwise,
        repeated: outcome.kind === "repeated",
        insideAfter: outcome.record.insideAfter,
      };
    case "conflict":
    case "not-open":
      return { kind: outcome.kind };
  }
}
