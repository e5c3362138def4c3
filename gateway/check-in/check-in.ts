import type { Evidence } from "../../shared/domain/evidence.ts";
import type { Finding } from "../../shared/domain/finding.ts";
import { opensTheGate } from "../../shared/domain/verdict.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import { judge } from "../../shared/policy/judge.ts";
import type { RiskLookup } from "../../shared/risk/risk-lookup.ts";
import { readScan } from "../../shared/verify/read-scan.ts";
import type { CheckInRequest } from "../../shared/wire/check-in.ts";
import type { AdmissionStore, Judgement } from "../admission/admission-store.ts";
import type { TrustedIssuers } from "../issuers/trusted-issuers.ts";
import type { ShelvedPolicy } from "../policies/policy-shelf.ts";
import { writeEvidenceFacts } from "./evidence-facts.ts";
import { writeAnswer, writeJudgement } from "./judgement-text.ts";

export interface CheckInParts {
  readonly admissions: AdmissionStore;
  readonly issuers: TrustedIssuers;
  readonly policy: ShelvedPolicy;
  readonly risk: RiskLookup | null;
}

export interface Attempt {
  readonly venueId: string;
  readonly request: CheckInRequest;
  /** Tells the request from another under the same id. */
  readonly digest: string;
  readonly nowMs: number;
}

export type CheckInOutcome =
  | { readonly kind: "answered"; readonly answerText: string; readonly judgement: Judgement; readonly repeated: boolean; readonly insideAfter: number }
  | { readonly kind: "conflict" }
  | { readonly kind: "not-open" };

const full: Finding = { code: "capacity.full", ruleId: "core.capacity", severity: "refuse", obligations: [], values: {} };

/**
 * One attempt to enter, from the scanned texts to the recorded answer. The gateway reads every scan itself: nothing that a
 * kiosk concluded is taken over. `nowMs` decides, the kiosk's own time is only recorded.
 */
export async function checkIn(parts: CheckInParts, { venueId, request, digest, nowMs }: Attempt): Promise<CheckInOutcome> {
  const { issuers, policy, risk } = parts;
  const readings = await Promise.all(request.scans.map((text) => issuers.online.reading(text) ?? readScan(text, issuers.keyring, nowMs)));
  const evidence: Evidence = { readings, temperature: request.temperature, mask: request.mask, partySize: request.partySize };
  const findings = evaluatePolicy(policy.pack, evidence, { nowMs, risk });
  const { verdict, obligations } = judge(findings);

  const common = { checkInId: request.id, policyVersion: policy.version, riskListVersion: risk?.version ?? null, decidedAtMs: nowMs };
  const asJudged = writeJudgement({ ...common, verdict, findings, obligations });
  const wantsPlace = opensTheGate(verdict);
  const otherwise = wantsPlace ? writeJudgement({ ...common, ...judge([...findings, full]), findings: [...findings, full] }) : asJudged;

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
    steps: { code: request.scans.length > 0, temperature: (request.temperature?.tenthsC ?? 0) > 0, mask: request.mask !== null },
    policyVersion: policy.version,
    riskListVersion: common.riskListVersion,
    evidenceJson: writeEvidenceFacts(evidence),
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
