import { opensTheGate, verdicts } from "../../../shared/domain/verdict.ts";
import type { CheckInAnswer, FindingMessage } from "../../../shared/wire/check-in.ts";
import { type DoorStep, stepNotDone } from "../collect/door-step.ts";

export interface AnswerReasons {
  readonly reasons: readonly FindingMessage[];
  /** Steps that nobody was asked for any more, because the answer was clear without them. */
  readonly notAsked: readonly DoorStep[];
}

/** What several packs say in the same words is said once. */
function withoutRepeats(findings: readonly FindingMessage[]): readonly FindingMessage[] {
  return findings.filter(({ code, text }, index) => findings.findIndex((other) => other.code === code && other.text.en === text.en) === index);
}

function gravestFirst(findings: readonly FindingMessage[]): readonly FindingMessage[] {
  return findings.toSorted((one, other) => verdicts.indexOf(other.severity) - verdicts.indexOf(one.severity));
}

/**
 * Every reason of an answer, the gravest first; that a step was not done is none when something graver made it needless, nor while somebody rests:
 * it is done with the next reading.
 */
export function answerReasons({ verdict, findings: all }: Pick<CheckInAnswer, "verdict" | "findings">): AnswerReasons {
  const findings = withoutRepeats(gravestFirst(all));
  if (findings.some(({ code }) => code === "temp.rest-first")) return { reasons: findings.filter(({ code }) => stepNotDone(code) === null), notAsked: [] };
  const stands = findings.filter((finding) => finding.severity === verdict && stepNotDone(finding.code) === null);
  if (opensTheGate(verdict) || stands.length === 0) return { reasons: findings, notAsked: [] };
  const isNeedless = (finding: FindingMessage): boolean => finding.severity !== verdict && stepNotDone(finding.code) !== null;
  return {
    reasons: findings.filter((finding) => !isNeedless(finding)),
    notAsked: [...new Set(findings.filter(isNeedless).flatMap((finding) => stepNotDone(finding.code) ?? []))],
  };
}

/** How many places are left when they do not suffice for a party; `null` when the house is full for everybody, or not the matter. */
export function placesTooFew({ findings, counts }: Pick<CheckInAnswer, "findings" | "counts">, partySize: number): number | null {
  const { left } = counts;
  return left !== null && left > 0 && left < partySize && findings.some(({ code }) => code === "capacity.full") ? left : null;
}
