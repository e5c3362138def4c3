import { beijingDate } from "../domain/beijing-time.ts";
import { canonicalJson } from "../domain/canonical-json.ts";
import { policyLayers, type PolicyLayer, type PolicyPack, type Rule } from "./policy-pack.ts";
import { isWithin } from "./period.ts";
import type { Bound } from "./rule-parts.ts";
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
  /** In the order in which they are asked. */
  readonly rules: readonly RuleInForce[];
  /** Of all rules that look stays up in the list. */
  readonly lookBacks: readonly Bound<"days">[];
}

function lookBackOf(rule: Rule): readonly Bound<"days">[] {
  if (rule.kind === "risk-stay") return [rule.lookBack];
  if (rule.kind === "test-certificate" || rule.kind === "arrival-test") return rule.demandedAfter === null || "areas" in rule.demandedAfter ? [] : [rule.demandedAfter.lookBack];
  return rule.kind === "monitoring-scheme" && rule.trigger.kind === "risk-stay" ? [rule.trigger.condition.lookBack] : [];
}

/** The day of a pack that its source states and that has come; of masked and missing ones nobody can say which is newer. */
function statedDay({ effective: { certainty, from } }: PolicyPack, today: string): string | null {
  return certainty === "stated" && from !== null && from <= today ? from : null;
}

/**
 * Of rules of one layer that speak of the same, those of a pack that is known to be older go; the rest hold side by side.
 * A day that is still to come makes no pack newer, and nothing displaces an order that was given for one venue.
 */
function newestWins(rules: readonly (RuleInForce & { readonly pack: PolicyPack })[], today: string): readonly RuleInForce[] {
  const newest = new Map<string, string>();
  const keyed = rules.map((each) => ({ ...each, key: canonicalJson([each.layer, topicOf(each.rule)]), day: each.layer === "venue" ? null : statedDay(each.pack, today) }));
  for (const { key, day } of keyed) if (day !== null && (newest.get(key) ?? "") < day) newest.set(key, day);
  return keyed.filter(({ key, day }) => day === null || day === newest.get(key)).map(({ id, layer, rule }) => ({ id, layer, rule }));
}

/** Goods share the carrier's verdict, so they are judged when the carrier has been. */
function carriersFirst(rules: readonly RuleInForce[]): readonly RuleInForce[] {
  const isLast = ({ rule }: RuleInForce): boolean => rule.kind === "carrier-and-goods";
  return [...rules.filter((rule) => !isLast(rule)), ...rules.filter(isLast)];
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
  const inForce = carriersFirst(newestWins(rules, day));
  return { version, packs: inOrder, rules: inForce, lookBacks: inForce.flatMap(({ rule }) => lookBackOf(rule)) };
}
