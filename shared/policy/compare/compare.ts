import { canonicalJson } from "../../domain/canonical-json.ts";
import { evaluatePolicy } from "../evaluate-policy.ts";
import { explainFinding } from "../explain/explain.ts";
import { judgeFindings, judgeSituation, type JudgedSituation } from "../explain/situation.ts";
import { orderFindings } from "../explain/order-findings.ts";
import type { PolicyInForce, RuleInForce } from "../policy-in-force.ts";
import type { Rule, RuleKind } from "../policy-pack.ts";
import { smallestEvent } from "./compare-events.ts";
import type { CounterExample, Treatment } from "./counter-example.ts";
import { describeVisitor } from "./describe-visitor.ts";
import { placesToTell } from "./places.ts";
import { plainer } from "./plainer.ts";
import { visitorRow } from "./sketch-row.ts";
import { sketchesOf } from "./sketches-of-rule.ts";
import { situationOf, type Sketch } from "./sketch.ts";
import { isStricter } from "./strictness.ts";

/** The stricter policy, and the one that it is held against. */
interface Compared {
  readonly lower: PolicyInForce;
  readonly upper: PolicyInForce;
  readonly nowMs: number;
}

/** Rules of these kinds look at what other rules are, or have found. */
const notAlone: readonly RuleKind[] = ["carrier-and-goods", "risk-list-age"];

function sayOf(rule: Rule): string {
  return canonicalJson({ ...rule, id: "", references: [], during: undefined });
}

function withheld({ rules }: PolicyInForce): string {
  return canonicalJson(rules.filter(({ rule }) => rule.kind === "not-asked").map(({ rule }) => sayOf(rule)));
}

/** The rules that can make a difference: what both policies say, they say alike, unless one of them forbids to ask for it. */
function rulesToCompare({ lower, upper }: Compared): readonly RuleInForce[] {
  if (withheld(lower) !== withheld(upper)) return lower.rules;
  const known = new Set(upper.rules.map(({ rule }) => sayOf(rule)));
  return lower.rules.filter(({ rule }) => !known.has(sayOf(rule)));
}

function treatment({ findings, onPerson, onGoods }: JudgedSituation): Treatment {
  return { ...onPerson, goodsVerdict: onGoods?.verdict ?? null, findings: orderFindings(findings).map(explainFinding) };
}

function counterExample(sketch: Sketch, weight: number, ruleId: string, { lower, upper }: Compared): CounterExample {
  const situation = situationOf(sketch);
  const [strict, mild] = [judgeSituation(lower, situation), judgeSituation(upper, situation)];
  const about = describeVisitor(sketch);
  const row = visitorRow(sketch, { ruleId, title: about.en, ...strict });
  return { ruleId, about, lower: treatment(strict), upper: treatment(mild), weight, row };
}

interface Found {
  readonly sketch: Sketch;
  readonly weight: number;
}

/** Whether this rule makes the lower policy stricter with this visitor; the rule alone is asked first, since it is mostly silent. */
function makesStricter(inForce: RuleInForce, { lower, upper }: Compared, sketch: Sketch): boolean {
  const { id, rule } = inForce;
  const situation = situationOf(sketch);
  const alone = notAlone.includes(rule.kind) ? lower : { ...lower, rules: [inForce] };
  const said = evaluatePolicy(alone, situation.evidence, situation.context).filter(({ ruleId }) => ruleId === id);
  if (said.length === 0) return false;
  const mild = judgeSituation(upper, situation);
  if (!isStricter(judgeFindings([...mild.findings, ...said], situation), mild)) return false;
  const strict = judgeSituation(lower, situation);
  return isStricter(strict, mild) && strict.findings.some(({ ruleId }) => ruleId === id);
}

/** Enough for the two largest packs of the sources several times over; a pack with many more rules is looked at less closely, so that nobody waits for minutes. */
const sketchesMax = 60_000;
const sketchesPerRuleMax = 2_500;

function smallestVisitor(inForce: RuleInForce, compared: Compared): Found | null {
  const { rule } = inForce;
  const { lower, upper, nowMs } = compared;
  const peers = upper.rules.filter((other) => other.rule.kind === rule.kind).map((other) => other.rule);
  let left = Math.min(sketchesPerRuleMax, Math.floor(sketchesMax / lower.rules.length));
  let smallest: Found | null = null;
  for (const place of placesToTell(rule, peers, lower.packs)) {
    for (const { sketch, weight } of sketchesOf(rule, peers, { place, nowMs, asks: upper })) {
      left -= 1;
      if (left < 0 || (smallest !== null && weight >= smallest.weight)) break;
      if (makesStricter(inForce, compared, sketch)) smallest = { sketch, weight };
    }
    if (left < 0 || smallest?.weight === 0) break;
  }
  return smallest;
}

function verdictsOn(sketch: Sketch, { lower, upper }: Compared): string {
  const situation = situationOf(sketch);
  return JSON.stringify([lower, upper].map((policy) => judgeSituation(policy, situation)).map(({ onPerson, onGoods }) => [onPerson, onGoods]));
}

function ofRule(inForce: RuleInForce, compared: Compared): CounterExample | null {
  if (inForce.rule.kind === "event-size") return smallestEvent(inForce, compared);
  const found = smallestVisitor(inForce, compared);
  if (found === null) return null;
  const verdicts = verdictsOn(found.sketch, compared);
  const sketch = plainer(found.sketch, (one) => verdictsOn(one, compared) === verdicts && makesStricter(inForce, compared, one));
  return counterExample(sketch, found.weight, inForce.id, compared);
}

/** For each rule by which the lower policy is stricter, the plainest visitor, or event, that it treats so; only of the rules asked for. */
export function compareRules(lower: PolicyInForce, upper: PolicyInForce, nowMs: number, isAskedFor: (ruleId: string) => boolean = () => true): readonly CounterExample[] {
  const compared: Compared = { lower, upper, nowMs };
  return rulesToCompare(compared).filter(({ id }) => isAskedFor(id)).map((inForce) => ofRule(inForce, compared)).filter((found) => found !== null);
}

/**
 * The plainest visitor, or event, that the lower policy treats more strictly than the upper; `null` when none is found. Visitors
 * are made up from the borders of all rules of both: whoever does all that the upper asks, with as few differences as possible.
 */
export function compare(lower: PolicyInForce, upper: PolicyInForce, nowMs: number): CounterExample | null {
  return compareRules(lower, upper, nowMs).reduce<CounterExample | null>((smallest, found) => (smallest === null || found.weight < smallest.weight ? found : smallest), null);
}
