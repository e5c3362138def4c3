import type { Finding } from "../domain/finding.ts";
import { obligations, strictestVerdict, type Obligation, type Verdict } from "../domain/verdict.ts";

export interface Judged {
  readonly verdict: Verdict;
  readonly obligations: readonly Obligation[];
}

/** The strictest finding decides; the obligations of all are united, in the order in which the domain lists them. */
export function judge(findings: readonly Finding[]): Judged {
  return {
    verdict: strictestVerdict(findings.map((finding) => finding.severity)),
    obligations: obligations.filter((obligation) => findings.some((finding) => finding.obligations.includes(obligation))),
  };
}
