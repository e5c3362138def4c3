import { monitoringStates } from "../../shared/domain/credential.ts";
import { settings } from "../../shared/domain/venue.ts";
import { obligations } from "../../shared/domain/verdict.ts";
import { originScopes } from "../../shared/policy/rule-parts.ts";
import { accessGrounds } from "../../shared/policy/rules/access.ts";
import { reasonOfState } from "../../shared/policy/state-reason.ts";
import { riskLevels } from "../../shared/risk/risk-area.ts";
import { divisionUnits } from "../../shared/risk/risk-lookup.ts";
import { isList, isObject, withoutField, withoutPlace, type Json, type JsonObject } from "./json.ts";

/** A rule with one comparison broken; `null` for a rule that is gone. */
export interface Mutant {
  /** Where, and what it is there: `ageMax.inclusive: false`. */
  readonly name: string;
  readonly rule: JsonObject | null;
}

/** One broken value, by its path from where it is looked at. */
type Broken = readonly [name: string, value: Json];

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** Fields that say nothing about a decision. */
const wordFields: readonly string[] = ["id", "kind", "references", "label", "name", "text"];

const verdictsOfPolicy = ["admit-with-condition", "recheck", "refuse"];
const refusal = { verdict: "refuse", obligations: [] };

/** Outcomes that may be missing, and whatever else `null` makes a rule say nothing of, or speak of everybody. */
const nullableFields: readonly string[] = ["notAsked", "abusive", "starred", "outcome", "yellow", "orange", "red", "demandedAfter", "advice", "shareOfSeats"];

const choices: Readonly<Record<string, readonly string[]>> = {
  unit: divisionUnits,
  clock: ["sampled", "reported", "leaving", "arrival"],
  setting: settings,
  scope: originScopes,
  ground: accessGrounds,
  advice: ["isolation-reminder", "avoid-crowds"],
};

/** One state for each way in which states are spoken of; others of the same way are no other decision. */
const statesToTell: readonly (typeof monitoringStates)[number][] = ["central-quarantine", "home-health-monitoring", "closed-loop"];

function isOutcome(value: Json): value is JsonObject {
  return isObject(value) && "verdict" in value && "obligations" in value;
}

function otherOutcomes(outcome: JsonObject): readonly Broken[] {
  const { verdict = null, obligations: known = [] } = outcome;
  const listed = isList(known) ? known : [];
  const toggled = obligations.map((obligation): Broken => {
    const has = listed.includes(obligation);
    return [`obligations ${has ? "without" : "with"} ${obligation}`, { ...outcome, obligations: has ? listed.filter((one) => one !== obligation) : [...listed, obligation] }];
  });
  return [...verdictsOfPolicy.filter((other) => other !== verdict).map((other): Broken => [`verdict: ${other}`, { ...outcome, verdict: other }]), ...toggled];
}

function movedDays(text: string): readonly string[] {
  const atMs = Date.parse(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return [-dayMs, dayMs].map((move) => new Date(atMs + move).toISOString().slice(0, 10));
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return [-minuteMs, minuteMs].map((move) => new Date(atMs + move).toISOString());
  return [];
}

function statesSaidOtherwise(text: string): readonly string[] {
  const known = monitoringStates.find((state) => state === text);
  return known === undefined ? [] : statesToTell.filter((state) => reasonOfState(state) !== reasonOfState(known)).slice(0, 1);
}

function otherTexts(field: string, text: string): readonly string[] {
  if (field === "state") return statesSaidOtherwise(text);
  return [...(choices[field] ?? []).filter((choice) => choice !== text), ...movedDays(text)];
}

function brokenList(field: string, list: readonly Json[]): readonly Broken[] {
  const dropped = list.map((entry, place): Broken => [`without ${isObject(entry) ? `[${place}]` : JSON.stringify(entry)}`, withoutPlace(list, place)]);
  const added = field === "levels" ? riskLevels.filter((level) => !list.includes(level)).map((level): Broken => [`with ${level}`, [...list, level]]) : [];
  const within = list.flatMap((entry, place) => (isObject(entry) ? brokenValues(`[${place}]`, entry) : []).map(([name, value]): Broken => [name, list.map((one, index) => (index === place ? value : one))]));
  return [...dropped, ...added, ...within];
}

function brokenObject(object: JsonObject): readonly Broken[] {
  return Object.entries(object)
    .filter(([field]) => !wordFields.includes(field))
    .flatMap(([field, value]) => {
      const gone: readonly Broken[] = (typeof value === "object" && value !== null) || typeof value === "string" ? [[`without ${field}`, withoutField(object, field)]] : [];
      const nulled: readonly Broken[] = nullableFields.includes(field) && value !== null ? [[`${field}: null`, { ...object, [field]: null }]] : [];
      const within = brokenValues(field, value).map(([name, broken]): Broken => [name, { ...object, [field]: broken }]);
      return [...gone, ...nulled, ...within];
    });
}

function brokenNull(field: string): readonly Broken[] {
  return nullableFields.includes(field) && field !== "demandedAfter" && field !== "advice" ? [[`${field}: refuse`, refusal]] : [];
}

function brokenValues(field: string, value: Json): readonly Broken[] {
  if (value === null) return brokenNull(field);
  if (typeof value === "boolean") return [[`${field}: ${String(!value)}`, !value]];
  if (typeof value === "number") return [value - 1, value + 1].map((other): Broken => [`${field}: ${other}`, other]);
  if (typeof value === "string") return otherTexts(field, value).map((other): Broken => [`${field}: ${other}`, other]);
  if (isList(value)) return brokenList(field, value).map(([name, broken]): Broken => [`${field} ${name}`, broken]);
  const broken = isOutcome(value) ? otherOutcomes(value) : brokenObject(value);
  return broken.map(([name, other]): Broken => [`${field}.${name}`, other]);
}

/** Every way of breaking one comparison of a rule: flipped bounds, moved values, other outcomes, shorter lists, wider selectors, no rule at all. */
export function mutantsOf(rule: JsonObject): readonly Mutant[] {
  const broken = brokenObject(rule).flatMap(([name, value]): readonly Mutant[] => (isObject(value) ? [{ name, rule: value }] : []));
  return [{ name: "no rule", rule: null }, ...broken];
}
