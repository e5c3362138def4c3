import type { ListedPlaces } from "./check-listed-places.ts";
import type { Rule } from "./policy-pack.ts";
import type { StayCondition } from "./rule-parts.ts";

/**
 * What a rule is about: its kind, whom it applies to, and what it looks at, without how it decides. Two rules of one layer on
 * the same topic contradict each other; the newer one counts.
 */
export function topicOf(rule: Rule): unknown {
  return [rule.kind, rule.appliesTo ?? null, matterOf(rule)];
}

function conditionOf(condition: StayCondition | null): unknown {
  return condition === null ? null : [condition.levels, condition.unit];
}

function codesOf({ areas }: ListedPlaces): unknown {
  return areas.map(({ divisionCode }) => divisionCode);
}

function matterOf(rule: Rule): unknown {
  switch (rule.kind) {
    case "risk-stay":
      return [rule.levels, rule.unit];
    case "test-certificate":
      return rule.demandedAfter !== null && "areas" in rule.demandedAfter ? codesOf(rule.demandedAfter) : conditionOf(rule.demandedAfter);
    case "arrival-test":
      return conditionOf(rule.demandedAfter);
    case "listed-area-stay":
      return codesOf(rule);
    case "case-trajectory":
      return rule.tracks;
    case "monitoring-scheme":
      return rule.trigger;
    case "personal-list":
      return rule.personClasses;
    case "credentials-required":
    case "not-asked":
      return rule.credentials;
    case "code-freshness":
      return rule.codeKinds;
    case "symptoms":
      return rule.symptoms;
    case "questions":
      return rule.questions.map(({ id }) => id);
    case "access":
      return rule.ground;
    case "required-papers":
      return rule.papers;
    case "staff-record":
      return rule.requires;
    case "goods-documents":
    case "goods-ban":
    case "goods-disinfection":
      return rule.goods;
    case "medicine-register":
      return rule.medicines;
    case "event-size":
      return [rule.types, rule.organisers, rule.attendeesFrom, rule.attendeesBelow, rule.tablesFrom, rule.largeOnly];
    case "never-stricter":
      return rule.lints;
    case "code-status":
    case "itinerary-colour":
    case "risk-list-age":
    case "test-frequency":
    case "monitoring-status":
    case "issuer-silence":
    case "temperature":
    case "cooperation":
    case "mask":
    case "spacing":
    case "time-slot":
    case "identity":
    case "registration":
    case "carrier-and-goods":
    case "capacity":
      return null;
  }
}
