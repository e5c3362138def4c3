import type { Text } from "../../domain/reason.ts";
import { plansOf } from "../compare/compare-events.ts";
import { placesToTell } from "../compare/places.ts";
import { sketchesOf } from "../compare/sketches-of-rule.ts";
import { situationOf } from "../compare/sketch.ts";
import { evaluateEvent } from "../evaluate-event.ts";
import { evaluatePolicy } from "../evaluate-policy.ts";
import { combinePacks, type PolicyInForce } from "../policy-in-force.ts";
import type { Rule } from "../policy-pack.ts";
import { silentKinds } from "../silent-kinds.ts";
import { dayOfRule, dayOfRuleByItself } from "./day-of-rule.ts";
import { noonMs, pathOf, type LintedPack, type LintFinding } from "./lint-finding.ts";

/** Whoever may be heard after so many is taken to be heard. */
const triedMax = 2_500;

/** A policy that asks for nothing, so that nobody made up does more than exist. */
function askingNothing(policy: PolicyInForce): PolicyInForce {
  return { ...policy, rules: [] };
}

function speaks(rule: Rule, id: string, policy: PolicyInForce, linted: LintedPack, nowMs: number): boolean {
  const places = placesToTell(rule, [], [linted.pack]);
  if (rule.kind === "event-size") return places.some((place) => plansOf(rule, []).some((plan) => evaluateEvent(policy, plan, place).some(({ ruleId }) => ruleId === id)));
  let tried = 0;
  return places.some((place) => {
    for (const { sketch } of sketchesOf(rule, [], { place, nowMs, asks: askingNothing(policy) })) {
      const { evidence, context } = situationOf(sketch);
      tried += 1;
      if (tried > triedMax || evaluatePolicy(policy, evidence, context).some(({ ruleId }) => ruleId === id)) return true;
    }
    return false;
  });
}

function whySilent(rule: Rule, linted: LintedPack): Text | null {
  const { pack, above, today } = linted;
  if (dayOfRule(rule, today) === null) return { "zh-CN": "此规则的期限已过", en: "The days of this rule are over" };
  const day = dayOfRuleByItself(pack, rule, today);
  if (day === null) return { "zh-CN": "在本规定自身载明的有效期内，此规则今后不会适用；只有另行启用，才会在启用的期限内适用", en: "On the days that the pack states for itself, this rule will not hold any more: it holds only while the pack is activated for other days" };
  const policy = combinePacks("linted", [...above, pack], noonMs(day));
  const id = `${pack.id}/${rule.id}`;
  if (!policy.rules.some((one) => one.id === id)) return { "zh-CN": "同级较新的规定已就同一事项另有规定，此规则不会适用", en: "A newer pack of the same layer rules the same matter: this rule will not apply" };
  return speaks(rule, id, policy, linted, noonMs(day)) ? null : { "zh-CN": "没有人会适用此规则，请检查适用对象和期限", en: "Nobody will ever hear of this rule: check whom it applies to, and when" };
}

/** Rules that nobody will ever hear of: over, displaced by a newer pack, silenced, or about nobody. */
export function silentRules(linted: LintedPack): readonly LintFinding[] {
  const { pack } = linted;
  return pack.rules.flatMap((rule): readonly LintFinding[] => {
    const text = silentKinds.includes(rule.kind) ? null : whySilent(rule, linted);
    return text === null ? [] : [{ lint: "never-speaks", severity: "warning", ruleId: rule.id, path: pathOf(pack, rule), text, counterExample: null }];
  });
}
