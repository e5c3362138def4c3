import type { Finding } from "../../shared/domain/finding.ts";
import { fillText, reasons, type Text } from "../../shared/domain/reason.ts";
import type { Obligation, Verdict } from "../../shared/domain/verdict.ts";
import type { CheckInAnswer, FindingMessage } from "../../shared/wire/check-in.ts";
import type { CheckInRecord, Judgement } from "../admission/admission-store.ts";
import { countsBrief } from "../ledger/counts-message.ts";

interface Judged {
  readonly checkInId: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly obligations: readonly Obligation[];
  readonly policyVersion: string;
  readonly riskListVersion: string | null;
  readonly decidedAtMs: number;
}

function filled(text: Text, values: Finding["values"]): Text {
  return { "zh-CN": fillText(text, values, "zh-CN"), en: fillText(text, values, "en") };
}

function findingMessage(finding: Finding): FindingMessage {
  const { actor, text, advice } = reasons[finding.code];
  return {
    code: finding.code,
    ruleId: finding.ruleId,
    severity: finding.severity,
    actor,
    text: filled(text, finding.values),
    advice: filled(advice, finding.values),
  };
}

/** Writes the answer up to its counts, which only the store knows. */
export function writeJudgement(judged: Judged): Judgement {
  const withoutCounts: Omit<CheckInAnswer, "counts"> = {
    id: judged.checkInId,
    verdict: judged.verdict,
    findings: judged.findings.map(findingMessage),
    obligations: [...judged.obligations],
    policyVersion: judged.policyVersion,
    riskListVersion: judged.riskListVersion,
    decidedAt: new Date(judged.decidedAtMs).toISOString(),
  };
  const { verdict, findings } = judged;
  const decisive = findings.filter((finding) => finding.severity === verdict);
  return { verdict, codes: findings.map(({ code }) => code), decidedBy: decisive.map(({ code }) => code), json: JSON.stringify(withoutCounts) };
}

/** The whole answer as JSON text; the same record always gives the same bytes. */
export function writeAnswer(record: CheckInRecord): string {
  const counts: CheckInAnswer["counts"] = countsBrief(record.venueId, record);
  return `${record.judgementJson.slice(0, -1)},"counts":${JSON.stringify(counts)}}`;
}
