import type { MonitoringState } from "../../domain/credential.ts";
import type { PolicyPack, Rule } from "../policy-pack.ts";
import type { MonitoringSchemeRule, SchemeTrigger } from "../rules/monitoring-scheme.ts";
import { dayOfRule } from "./day-of-rule.ts";
import { pathOf, type LintedPack, type LintFinding } from "./lint-finding.ts";
import { hasRecordedOutbreak } from "./piling-up.ts";

const monitoring: readonly MonitoringState[] = ["home-health-monitoring", "daily-health-monitoring", "self-health-monitoring"];

function schemesOf(rules: readonly Rule[]): readonly MonitoringSchemeRule[] {
  return rules.filter((rule) => rule.kind === "monitoring-scheme");
}

/** The day with which the last phase of monitoring ends; 0 for a scheme without. */
function lastDayOfMonitoring({ phases }: MonitoringSchemeRule): number {
  let day = 0;
  let last = 0;
  for (const phase of phases) {
    day += phase.days;
    if (monitoring.includes(phase.state)) last = day;
  }
  return last;
}

function isSameMatter(one: SchemeTrigger, other: SchemeTrigger): boolean {
  if (one.kind === "risk-stay" && other.kind === "risk-stay") return one.condition.levels.some((level) => other.condition.levels.includes(level));
  if (one.kind === "listed" && other.kind === "listed") return one.personClasses.some((personClass) => other.personClasses.includes(personClass));
  if (one.kind === "arrival" && other.kind === "arrival") return one.from.scope === other.from.scope;
  return one.kind === "border-entry" && other.kind === "border-entry";
}

/** The days that the packs above give for what the scheme is about: the longest, since nobody above asks for more; `null` when they have no such scheme. */
function daysAbove(scheme: MonitoringSchemeRule, above: readonly PolicyPack[]): number | null {
  const days = above.flatMap(({ rules }) => schemesOf(rules)).filter(({ trigger }) => isSameMatter(trigger, scheme.trigger)).map(lastDayOfMonitoring).filter((last) => last > 0);
  return days.length === 0 ? null : Math.max(...days);
}

/** LINT-6: monitoring does not last longer than the scheme above says, but after a recorded cross infection or outbreak. */
export function longerMonitoring({ pack, above, today }: LintedPack): readonly LintFinding[] {
  return schemesOf(pack.rules).flatMap((scheme): readonly LintFinding[] => {
    const day = dayOfRule(scheme, today);
    const [own, allowed] = [lastDayOfMonitoring(scheme), daysAbove(scheme, above)];
    if (day === null || allowed === null || own <= allowed || hasRecordedOutbreak(pack, day)) return [];
    const text = { "zh-CN": `不得随意延长健康监测期限：上级为${allowed}天，此处为${own}天，且未记录交叉感染或疫情`, en: `Monitoring must not be made longer at will: ${allowed} days above, ${own} days here, and no cross infection or outbreak is on record` };
    return [{ lint: "LINT-6", severity: "error", ruleId: scheme.id, path: `${pathOf(pack, scheme)}.phases`, text, counterExample: null }];
  });
}
