import { beijingDate } from "../domain/beijing-time.ts";
import { canonicalJson } from "../domain/canonical-json.ts";
import { policyLayers, type PolicyLayer, type PolicyPack, type Rule } from "./policy-pack.ts";
import type { Period } from "./rule-parts.ts";
import { topicOf } from "./rule-topic.ts";

/** A rule with the name that findings give it: pack and rule, `theatre-75/health-code`. */
export interface RuleInForce {
  readonly id: string;
  readonly layer: PolicyLayer;
  readonly rule: Rule;
}

/** What a venue has to follow on one day: all its packs, combined. */
export interface PolicyInForce {
  /** Names the packs by their content. */
  readonly version: string;
  readonly packs: readonly PolicyPack[];
  readonly rules: readonly RuleInForce[];
}

/** Whether a day, `2022-03-15`, lies within a period; both its ends belong to it. */
export function isWithin(day: string, { from, to }: Period): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** Masked and missing dates are older than any that is stated: they never displace one. */
function issueDay(pack: PolicyPack): string {
  return pack.effective.certainty === "stated" ? (pack.effective.from ?? "") : "";
}

/** Of rules of one layer that speak of the same, only those of the newest pack stay; the order of the packs is kept. */
function newestWins(rules: readonly (RuleInForce & { readonly pack: PolicyPack })[]): readonly RuleInForce[] {
  const newest = new Map<string, PolicyPack>();
  for (const { layer, rule, pack } of rules) {
    const key = canonicalJson([layer, topicOf(rule)]);
    const known = newest.get(key);
    if (known === undefined || issueDay(known) < issueDay(pack)) newest.set(key, pack);
  }
  return rules.filter(({ layer, rule, pack }) => newest.get(canonicalJson([layer, topicOf(rule)])) === pack).map(({ id, layer, rule }) => ({ id, layer, rule }));
}

/**
 * Combines the packs of a venue for the day in Beijing on which `nowMs` lies: layers from the nation down to the venue, all of
 * whose rules hold side by side, the strictest deciding; within one layer the newest pack wins where two speak of the same.
 */
export function combinePacks(version: string, packs: readonly PolicyPack[], nowMs: number): PolicyInForce {
  const day = beijingDate(nowMs);
  const inOrder = packs.toSorted((one, other) => policyLayers.indexOf(one.layer) - policyLayers.indexOf(other.layer));
  const rules = inOrder.flatMap((pack) =>
    pack.rules.filter(({ during }) => during === undefined || isWithin(day, during)).map((rule) => ({ id: `${pack.id}/${rule.id}`, layer: pack.layer, rule, pack })),
  );
  return { version, packs: inOrder, rules: newestWins(rules) };
}
