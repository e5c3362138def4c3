import type { Text } from "../../../shared/domain/reason.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { areaRuleWords } from "./area-rule-words.ts";
import { codeRuleWords } from "./code-rule-words.ts";
import { eventRuleWords } from "./event-rule-words.ts";
import { goodsRuleWords } from "./goods-rule-words.ts";
import { healthRuleWords } from "./health-rule-words.ts";
import { monitoringRuleWords } from "./monitoring-rule-words.ts";
import { temperatureWords } from "./temperature-words.ts";
import { testRuleWords } from "./test-rule-words.ts";
import { visitRuleWords } from "./visit-rule-words.ts";

/** What follows when something is found. */
export interface Consequence {
  readonly when: Text;
  readonly outcome: Text;
}

/** A rule as somebody at a desk would say it. Whom it speaks of, its days and its sources are said beside it. */
export interface RuleWords {
  /** What is asked for, or looked at. */
  readonly asks: Text;
  /** How it is counted, and other things that one should know. */
  readonly details: readonly Text[];
  readonly follows: readonly Consequence[];
}

/** Puts a rule of any kind into words, in both languages. */
export function ruleWords(rule: Rule): RuleWords {
  switch (rule.kind) {
    case "code-status":
    case "credentials-required":
    case "itinerary-colour":
    case "code-freshness":
    case "issuer-silence":
    case "not-asked":
      return codeRuleWords(rule);
    case "risk-stay":
    case "risk-list-age":
    case "listed-area-stay":
    case "case-trajectory":
      return areaRuleWords(rule);
    case "test-certificate":
    case "arrival-test":
    case "test-frequency":
      return testRuleWords(rule);
    case "monitoring-scheme":
    case "monitoring-status":
    case "personal-list":
      return monitoringRuleWords(rule);
    case "temperature":
      return temperatureWords(rule);
    case "mask":
    case "symptoms":
    case "questions":
    case "cooperation":
    case "spacing":
    case "medicine-register":
      return healthRuleWords(rule);
    case "access":
    case "time-slot":
    case "identity":
    case "registration":
    case "required-papers":
    case "staff-record":
      return visitRuleWords(rule);
    case "goods-documents":
    case "goods-ban":
    case "goods-disinfection":
    case "carrier-and-goods":
      return goodsRuleWords(rule);
    case "event-size":
    case "capacity":
    case "never-stricter":
      return eventRuleWords(rule);
  }
}
