import { monitoringStates } from "../../../shared/domain/credential.ts";
import type { Text } from "../../../shared/domain/reason.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { MonitoringSchemeRule, SchemePhase, SchemeTest, SchemeTrigger } from "../../../shared/policy/rules/monitoring-scheme.ts";
import { lookBackWords } from "./bound-words.ts";
import { monitoringStateNames } from "./code-names.ts";
import { outcomeWords } from "./outcome-words.ts";
import { personClassName } from "./person-class-names.ts";
import type { Consequence, RuleWords } from "./rule-words.ts";
import { originWords } from "./selector-words.ts";
import { asWritten, joined, sentence } from "./sentence.ts";
import { sinceWhenWords, stayWords } from "./stay-words.ts";

type MonitoringRule = Extract<Rule, { readonly kind: "monitoring-scheme" | "monitoring-status" | "personal-list" }>;

function classNames(personClasses: readonly string[]): Text {
  return joined(personClasses.map(personClassName), "、", ", ");
}

/** What a rule about isolation, monitoring and the authority's lists says. */
export function monitoringRuleWords(rule: MonitoringRule): RuleWords {
  switch (rule.kind) {
    case "monitoring-scheme":
      return scheme(rule);
    case "monitoring-status":
      return {
        asks: sentence("主管部门的记录显示仍在管控期内的", "Whoever is still isolated or monitored by the authority's record"),
        details: [sentence("已解除的不再追究；未列出的状态不作限制", "Who was released is free; states that are not named say nothing")],
        follows: monitoringStates.flatMap((state) => {
          const outcome = rule.outcomes[state];
          return outcome === undefined ? [] : [{ when: monitoringStateNames[state], outcome: outcomeWords(outcome) }];
        }),
      };
    case "personal-list":
      return {
        asks: sentence("列入主管部门人员名单的（类别：{classes}）", "Whoever stands on a list of the authority (class: {classes})", { classes: classNames(rule.personClasses) }),
        details: [sentence("只说明在名单上，不说明原因", "It is only said that somebody is listed, not why")],
        follows: [{ when: sentence("在名单上", "On the list"), outcome: outcomeWords(rule.listed) }],
      };
  }
}

function scheme(rule: MonitoringSchemeRule): RuleWords {
  return {
    asks: sentence("{who}：{label}", "{who}: {label}", { who: triggerWords(rule.trigger), label: asWritten(rule.label) }),
    details: triggerDetails(rule.trigger),
    follows: [...phases(rule.phases), ...rule.tests.map(missingTest)],
  };
}

function triggerWords(trigger: SchemeTrigger): Text {
  switch (trigger.kind) {
    case "risk-stay":
      return sentence("{stay}的人", "Who {stay}", { stay: stayWords(trigger.condition) });
    case "arrival":
      return sentence("{from}的人", "Who comes {from}", { from: originWords(trigger.from) });
    case "border-entry":
      return sentence("{days}入境的人", "Who entered the country {days}", { days: lookBackWords(trigger.lookBack) });
    case "listed":
      return sentence("列入名单的人（类别：{classes}）", "Who is listed (class: {classes})", { classes: classNames(trigger.personClasses) });
  }
}

function triggerDetails(trigger: SchemeTrigger): readonly Text[] {
  switch (trigger.kind) {
    case "risk-stay":
      return [
        sinceWhenWords(trigger.condition),
        trigger.clock === "arrival" ? sentence("从抵达本县之日起算（第0天）", "Counted from the day of arrival in this county (day 0)") : sentence("从离开之日起算（第0天）", "Counted from the day of leaving (day 0)"),
        ...(trigger.arrivedWithin === undefined ? [] : [sentence("只限离开后{days}抵达本县的", "Only who arrived in this county {days} of leaving", { days: lookBackWords(trigger.arrivedWithin) })]),
      ];
    case "arrival":
      return [sentence("从离开当地之日起算（第0天）", "Counted from the day of leaving that place (day 0)")];
    case "border-entry":
      return [
        sentence("从入境之日起算（第0天）", "Counted from the day of entry (day 0)"),
        ...(trigger.ports === undefined ? [] : [sentence("只限口岸所在地区代码：{ports}", "Only by ports in the divisions {ports}", { ports: trigger.ports.join("、") })]),
      ];
    case "listed":
      return [sentence("从名单注明之日起算（第0天）", "Counted from the day that the list says (day 0)")];
  }
}

/** The days of each phase follow those of the one before; the first begins on day 0. */
function phases(all: readonly SchemePhase[]): readonly Consequence[] {
  let last = -1;
  return all.map(({ state, days, outcome }) => {
    const from = last + 1;
    last = Math.max(last, 0) + days;
    const when = sentence(`第${from}至${last}天：{state}`, `Days ${from} to ${last}: {state}`, { state: monitoringStateNames[state] });
    return { when, outcome: outcome === null ? sentence("不作限制", "may enter") : outcomeWords(outcome) };
  });
}

function missingTest({ day, fromDay, missing }: SchemeTest): Consequence {
  const when =
    fromDay === undefined || fromDay === day
      ? sentence(`第${day}天应做的检测没有阴性结果（过了这一天）`, `No negative test of day ${day}, once that day is over`)
      : sentence(`第${fromDay}至${day}天应做的检测没有阴性结果（过了第${day}天）`, `No negative test of days ${fromDay} to ${day}, once day ${day} is over`);
  return { when, outcome: outcomeWords(missing) };
}
