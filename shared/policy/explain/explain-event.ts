import type { EventPlan } from "../../domain/event-plan.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Text } from "../../domain/reason.ts";
import { opensTheGate, type Obligation, type Verdict } from "../../domain/verdict.ts";
import { filingWords, listedWords } from "../../domain/words.ts";
import { evaluateEvent } from "../evaluate-event.ts";
import type { EntryPlace } from "../evaluation-context.ts";
import { judge } from "../judge.ts";
import type { PolicyInForce } from "../policy-in-force.ts";
import type { EventSizeRule } from "../rules/event-size.ts";
import { words } from "./change.ts";
import { explainFinding, type ExplainedFinding } from "./explain.ts";
import { orderFindings } from "./order-findings.ts";

interface EventChange {
  readonly kind: "file" | "fewer-people" | "fewer-tables";
  readonly text: Text;
  readonly apply: (plan: EventPlan) => EventPlan;
}

export interface EventExplanation {
  readonly verdict: Verdict;
  readonly obligations: readonly Obligation[];
  readonly findings: readonly ExplainedFinding[];
  /** None for an event that may take place, and for one that no smaller size and no filing makes possible. */
  readonly ways: readonly { readonly changes: readonly Pick<EventChange, "kind" | "text">[]; readonly verdict: Verdict }[];
}

function eventRules(policy: PolicyInForce): readonly EventSizeRule[] {
  return policy.rules.flatMap(({ rule }) => (rule.kind === "event-size" ? [rule] : []));
}

function fileAll(policy: PolicyInForce, plan: EventPlan, findings: readonly Finding[]): readonly EventChange[] {
  const concerned = policy.rules.flatMap(({ id, rule }) => (rule.kind === "event-size" && findings.some(({ ruleId }) => ruleId === id) ? rule.filings : []));
  const missing = [...new Set(concerned)].filter((filing) => !plan.filings.includes(filing));
  if (missing.length === 0) return [];
  const named = listedWords(missing.map((filing) => filingWords[filing]));
  return [{ kind: "file", text: words(`先办理：${named["zh-CN"]}`, `Get first: ${named.en}`), apply: (one) => ({ ...one, filings: [...one.filings, ...missing] }) }];
}

/** The sizes just below the borders of the rules, the largest first. */
function smaller(borders: readonly number[], current: number): readonly number[] {
  const sizes = borders.flatMap((value) => [value, value - 1]).filter((size) => size > 0 && size < current);
  return [...new Set(sizes)].toSorted((one, other) => other - one);
}

function candidates(policy: PolicyInForce, plan: EventPlan, findings: readonly Finding[]): readonly EventChange[] {
  const rules = eventRules(policy);
  const people = smaller(rules.flatMap(({ attendeesFrom, attendeesBelow }) => [attendeesFrom?.value, attendeesBelow?.value]).filter((value) => value !== undefined), plan.attendees);
  const tables = smaller(rules.flatMap(({ tablesFrom }) => (tablesFrom === undefined ? [] : [tablesFrom.value])), plan.tables);
  return [
    ...fileAll(policy, plan, findings),
    ...people.map((size): EventChange => ({ kind: "fewer-people", text: words(`人数控制在${size}人以内（含）`, `Have ${size} people at most`), apply: (one) => ({ ...one, attendees: size }) })),
    ...tables.map((size): EventChange => ({ kind: "fewer-tables", text: words(`桌数控制在${size}桌以内（含）`, `Have ${size} tables at most`), apply: (one) => ({ ...one, tables: size }) })),
  ];
}

/** At most one change of a kind: the first of each that does is the mildest. */
function combinations(changes: readonly EventChange[]): readonly (readonly EventChange[])[] {
  const pairs = changes.flatMap((one, place) => changes.slice(place + 1).flatMap((other) => (other.kind === one.kind ? [] : [[one, other]])));
  return [...changes.map((change) => [change]), ...pairs];
}

/** What the policy has to say against an event, and the smallest changes that make it possible, each tried out. */
export function explainEvent(policy: PolicyInForce, plan: EventPlan, place: EntryPlace): EventExplanation {
  const findings = evaluateEvent(policy, plan, place);
  const judged = judge(findings);
  const tried = opensTheGate(judged.verdict)
    ? []
    : combinations(candidates(policy, plan, findings)).map((changes) => ({ changes, verdict: judge(evaluateEvent(policy, changes.reduce((before, change) => change.apply(before), plan), place)).verdict }));
  const open = tried.filter(({ verdict }) => opensTheGate(verdict));
  const fewest = Math.min(...open.map(({ changes }) => changes.length));
  const mildest = new Map(open.filter(({ changes }) => changes.length === fewest).toReversed().map((way) => [way.changes.map(({ kind }) => kind).join(), way]));
  const ways = [...mildest.values()].toReversed().map(({ changes, verdict }) => ({ changes: changes.map(({ kind, text }) => ({ kind, text })), verdict }));
  return { ...judged, findings: orderFindings(findings).map(explainFinding), ways };
}
