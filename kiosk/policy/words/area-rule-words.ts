import { formatBeijingTime } from "../../../shared/domain/beijing-time.ts";
import type { Text } from "../../../shared/domain/reason.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { Bound } from "../../../shared/policy/rule-parts.ts";
import type { CaseTrajectoryRule } from "../../../shared/policy/rules/case-trajectory.ts";
import { ageWords } from "./bound-words.ts";
import { cannotCheck, outcomeWords } from "./outcome-words.ts";
import type { RuleWords } from "./rule-words.ts";
import { sentence } from "./sentence.ts";
import { listedStayWords, sinceWhenWords, stayWords } from "./stay-words.ts";

type AreaRule = Extract<Rule, { readonly kind: "risk-stay" | "risk-list-age" | "listed-area-stay" | "case-trajectory" }>;

const tracksNamedMax = 10;
const anyAgeHoursMin = 20 * 365 * 24;
const judgedWhenShown: Text = sentence("出示了行程码或申报了行程才核对", "Only stays that an itinerary code shows, or that were declared, are looked at");

function trackWords({ name, from, to }: CaseTrajectoryRule["tracks"][number]): Text {
  return sentence(`${name}，${formatBeijingTime(Date.parse(from))}至${formatBeijingTime(Date.parse(to))}`, `${name}, ${formatBeijingTime(Date.parse(from))} to ${formatBeijingTime(Date.parse(to))}`);
}

/** Nobody means to wait for decades: a demo with an old list, say, takes one of any age. */
function isAnyAge({ value }: Bound<"hours">): boolean {
  return value >= anyAgeHoursMin;
}

/** What a rule about stays, and about the list that they are checked against, says. */
export function areaRuleWords(rule: AreaRule): RuleWords {
  switch (rule.kind) {
    case "risk-stay":
      return {
        asks: sentence("核对行程：是否{stay}", "Stays are checked: whether somebody {stay}", { stay: stayWords(rule) }),
        details: [sinceWhenWords(rule), judgedWhenShown],
        follows: [{ when: sentence("到过", "If so"), outcome: outcomeWords(rule.atRisk) }],
      };
    case "risk-list-age":
      return {
        asks: isAnyAge(rule.ageMax) ? sentence("风险地区名单不论多久以前发布的都可以", "The risk-area list may be of any age") : sentence("风险地区名单的发布时间须在{age}", "The risk-area list must have been published {age}", { age: ageWords(rule.ageMax) }),
        details: [sentence("只有需要核对行程时才看", "Only looked at when there are stays to check")],
        follows: [{ when: isAnyAge(rule.ageMax) ? sentence("没有名单", "There is none") : sentence("名单更旧，或没有名单", "It is older, or there is none"), outcome: cannotCheck }],
      };
    case "listed-area-stay":
      return {
        asks: sentence("核对行程：是否{stay}", "Stays are checked: whether somebody {stay}", { stay: listedStayWords(rule) }),
        details: [judgedWhenShown],
        follows: [{ when: sentence("到过", "If so"), outcome: outcomeWords(rule.stayed) }],
      };
    case "case-trajectory":
      return {
        asks: sentence("核对行程：是否与已公布病例在同一时间到过同一地方", "Stays are checked: whether somebody was where a published case was, at the same time"),
        details: [
          ...rule.tracks.slice(0, tracksNamedMax).map(trackWords),
          ...(rule.tracks.length > tracksNamedMax ? [sentence("共{count}段轨迹", "{count} tracks in all", { count: String(rule.tracks.length) })] : []),
        ],
        follows: [{ when: sentence("有交集", "If so"), outcome: outcomeWords(rule.met) }],
      };
  }
}
