import type { Finding } from "../../domain/finding.ts";
import type { ReasonCode } from "../../domain/reason.ts";
import { verdicts } from "../../domain/verdict.ts";

/** In the order in which a gate decides (seed rules, section 5.2); goods and events come last. */
const steps = ["venue", "person", "code", "stay", "test", "health", "protection", "permission", "capacity", "register", "goods", "event"] as const;

type DecisionStep = (typeof steps)[number];

type ReasonFamily<Code = ReasonCode> = Code extends `${infer Family}.${string}` ? Family : never;

const stepOfFamily: Readonly<Record<ReasonFamily, DecisionStep>> = {
  read: "code",
  auth: "code",
  status: "code",
  area: "stay",
  test: "test",
  temp: "health",
  rule: "permission",
  capacity: "capacity",
  goods: "goods",
  event: "event",
};

const stepOfCode: Readonly<Partial<Record<ReasonCode, DecisionStep>>> = {
  "rule.closed": "venue",
  "rule.suspended": "venue",
  "status.in-quarantine": "person",
  "status.in-monitoring": "person",
  "status.in-closed-loop": "person",
  "status.listed": "person",
  "rule.identity-not-checked": "person",
  "rule.not-cooperating": "person",
  "rule.abusive": "person",
  "rule.symptoms-not-asked": "health",
  "rule.symptoms": "health",
  "rule.questions-open": "health",
  "rule.question-yes": "health",
  "rule.mask-not-checked": "protection",
  "rule.mask-missing": "protection",
  "rule.medical-mask-not-checked": "protection",
  "rule.medical-mask-missing": "protection",
  "rule.spacing-not-checked": "protection",
  "rule.spacing-not-kept": "protection",
  "rule.not-registered": "register",
  "rule.isolation-reminder": "register",
  "rule.avoid-crowds": "register",
};

const stepByFamily: ReadonlyMap<string, DecisionStep> = new Map(Object.entries(stepOfFamily));

function stepOf(code: ReasonCode): number {
  const step = stepOfCode[code] ?? stepByFamily.get(code.slice(0, code.indexOf(".")));
  if (step === undefined) throw new RangeError(`The reason ${code} is of no family`);
  return steps.indexOf(step);
}

/** A refusal that is to be reported outweighs one that is not. */
function weightOf({ severity, obligations }: Finding): number {
  return verdicts.indexOf(severity) * 2 + (obligations.includes("report") ? 1 : 0);
}

/** The strictest first; of equal ones, in the order in which a gate decides. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => weightOf(other) - weightOf(one) || stepOf(one.code) - stepOf(other.code));
}
