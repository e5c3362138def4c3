import type { Finding } from "../../shared/domain/finding.ts";
import { fillText } from "../../shared/domain/fill-text.ts";
import { reasons, type Text } from "../../shared/domain/reason.ts";
import type { CheckInAnswer, FindingMessage } from "../../shared/wire/check-in.ts";
import type { CheckInRecord, Judgement } from "../admission/admission-store.ts";
import { countsBrief } from "../ledger/counts-message.ts";
import type { JudgedEntry } from "./judge-entry.ts";

export interface Decision {
  /** Of the check-in, or the check-out. */
  readonly id: string;
  readonly judged: JudgedEntry;
  readonly policyVersion: string;
  readonly riskListVersion: string | null;
  readonly decidedAtMs: number;
}

function filled(text: Text, values: Finding["values"]): Text {
  return { "zh-CN": fillText(text, values, "zh-CN"), en: fillText(text, values, "en") };
}

export function findingMessage(finding: Finding): FindingMessage {
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

/** Writes the answer up to its counts, which only the store knows. The codes are those on the person, then those on the goods; the person's decide. */
export function writeJudgement({ id, judged, policyVersion, riskListVersion, decidedAtMs }: Decision): Judgement {
  const { verdict, findings, goods } = judged;
  const withoutCounts: Omit<CheckInAnswer, "counts"> = {
    id,
    verdict,
    findings: findings.map(findingMessage),
    obligations: [...judged.obligations],
    goods: goods === null ? null : { verdict: goods.verdict, findings: goods.findings.map(findingMessage), obligations: [...goods.obligations] },
    policyVersion,
    riskListVersion,
    decidedAt: new Date(decidedAtMs).toISOString(),
  };
  const decisive = findings.filter((finding) => finding.severity === verdict);
  const all = [...findings, ...(goods?.findings ?? [])];
  return { verdict, codes: all.map(({ code }) => code), decidedBy: decisive.map(({ code }) => code), json: JSON.stringify(withoutCounts) };
}

/** A judgement with its counts, as JSON text. */
export function withCounts(judgementJson: string, venueId: string, after: Parameters<typeof countsBrief>[1]): string {
  return `${judgementJson.slice(0, -1)},"counts":${JSON.stringify(countsBrief(venueId, after))}}`;
}

/** The whole answer as JSON text; the same record always gives the same bytes. */
export function writeAnswer(record: CheckInRecord): string {
  return withCounts(record.judgementJson, record.venueId, record);
}
