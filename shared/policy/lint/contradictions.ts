import { canonicalJson } from "../../domain/canonical-json.ts";
import { always, overlap } from "../period.ts";
import type { PolicyPack, Rule } from "../policy-pack.ts";
import type { StayCondition } from "../rule-parts.ts";
import { pathOf, type LintedPack, type LintFinding } from "./lint-finding.ts";

/** Whom a rule speaks of and after what, and what it makes of it. */
interface Consequence {
  readonly condition: Pick<StayCondition, "levels" | "unit">;
  /** Tested and then free, or kept under watch, or kept out. */
  readonly way: "test" | "watch" | "keep-out";
  /** What exactly, so that two of one way can differ. */
  readonly exactly: string;
}

function consequenceOf(rule: Rule): Consequence | null {
  if (rule.kind === "risk-stay") return { condition: rule, way: "keep-out", exactly: canonicalJson(rule.atRisk) };
  if (rule.kind === "monitoring-scheme" && rule.trigger.kind === "risk-stay") return { condition: rule.trigger.condition, way: "watch", exactly: canonicalJson([rule.phases, rule.tests]) };
  if (rule.kind !== "test-certificate" || rule.demandedAfter === null || !("levels" in rule.demandedAfter)) return null;
  return { condition: rule.demandedAfter, way: "test", exactly: canonicalJson([rule.ageMax, rule.clock]) };
}

function seedsOf({ references }: Rule): readonly string[] {
  return references.flatMap((reference) => /^R-\d{3}(?= )/.exec(reference)?.[0] ?? []);
}

function whom({ appliesTo = {} }: Rule): string {
  return canonicalJson(appliesTo);
}

/** The same people after the same stay, by another sentence of the sources, with another outcome. */
function contradict(one: Rule, other: Rule): boolean {
  const [first, second] = [consequenceOf(one), consequenceOf(other)];
  if (first === null || second === null || whom(one) !== whom(other) || !overlap(one.during ?? always, other.during ?? always)) return false;
  if (first.condition.unit !== second.condition.unit || !first.condition.levels.some((level) => second.condition.levels.includes(level))) return false;
  if (first.way === second.way && first.exactly === second.exactly) return false;
  const seeds = seedsOf(other);
  return !seedsOf(one).some((seed) => seeds.includes(seed));
}

function findingOf(pack: PolicyPack, one: Rule, other: Rule): LintFinding {
  const text = {
    "zh-CN": `与规则“${other.id}”所指的人相同、条件相同，而结果不同；两者会同时适用，请确认这是本意`,
    en: `Speaks of the same people after the same stay as the rule "${other.id}", with another outcome; both will hold side by side: see that this is meant`,
  };
  return { lint: "contradiction", severity: "warning", ruleId: one.id, path: pathOf(pack, one), text, counterExample: null };
}

/** Rules of one pack that make different things of the same people (C-11). What is kept in time apart does not contradict. */
export function contradictions({ pack }: LintedPack): readonly LintFinding[] {
  return pack.rules.flatMap((one, place) => pack.rules.slice(place + 1).flatMap((other) => (contradict(one, other) ? [findingOf(pack, one, other)] : [])));
}
