import { lintPack } from "../../shared/policy/lint/lint-pack.ts";
import type { LintName } from "../../shared/policy/lint/lint-finding.ts";
import type { PolicyPack, Rule } from "../../shared/policy/policy-pack.ts";
import { policyPackFile } from "./policy-pack-file.ts";

const theatre = policyPackFile("shared/policy/packs/theatre-75.json");
const base = { references: ["design default: for this test"] };
const refuse = { verdict: "refuse", obligations: [] } as const;

type RuleOf<Kind extends Rule["kind"]> = Extract<Rule, { kind: Kind }>;

/** The day on which lints are run, unless a test says otherwise. */
export const lintDay = "2022-02-10";

/** So many calendar days, the last of which counts. */
export function days(value: number) {
  return { value, unit: "days" as const, inclusive: true };
}

/** A pack of Shanxi. */
export function packOf(id: string, layer: PolicyPack["layer"], rules: readonly Rule[], more: Partial<PolicyPack> = {}): PolicyPack {
  return { ...theatre, id, layer, scope: { divisions: ["140105"], venueClasses: null }, effective: { from: null, to: null, certainty: "masked" }, rules, ...more };
}

/** The pack of a venue there. */
export function venuePack(...rules: readonly Rule[]): PolicyPack {
  return packOf("venue", "venue", rules);
}

/** A test not older than so many hours, of those who stayed there, or of all. */
export function testRule(id: string, hours: number, demandedAfter: RuleOf<"test-certificate">["demandedAfter"], appliesTo?: Rule["appliesTo"]): RuleOf<"test-certificate"> {
  return { ...base, id, kind: "test-certificate", demandedAfter, ageMax: { value: hours, unit: "hours", inclusive: true }, clock: "sampled", positive: { verdict: "refuse", obligations: ["report"] }, appliesTo };
}

/** A scheme of one phase. */
export function schemeRule(id: string, state: RuleOf<"monitoring-scheme">["phases"][number]["state"], phaseDays: number, trigger: RuleOf<"monitoring-scheme">["trigger"]): RuleOf<"monitoring-scheme"> {
  return { ...base, id, kind: "monitoring-scheme", label: id, trigger, phases: [{ state, days: phaseDays, outcome: refuse }], tests: [] };
}

/** What is found of one lint, as `[severity, rule]`. */
export function lintsFound(lint: LintName, pack: PolicyPack, above: readonly PolicyPack[], day = lintDay): readonly (readonly [string, string | null])[] {
  return lintPack(pack, above, day).filter((finding) => finding.lint === lint).map(({ severity, ruleId }) => [severity, ruleId]);
}
