import type { Text } from "../../../shared/domain/reason.ts";
import { obligations } from "../../../shared/domain/verdict.ts";
import type { Outcome, PolicyVerdict, Selector, StayCondition } from "../../../shared/policy/rule-parts.ts";
import { obligationPhrases, verdictPhrases } from "../words/outcome-words.ts";
import { roleNames } from "../words/person-names.ts";
import { asLabel, joined, sentence as label } from "../words/sentence.ts";
import type { ChoiceField, NumberField, PartField, SeveralField } from "./form-field.ts";
import type { JsonPath } from "./json-value.ts";

type Labelled<Value> = readonly (readonly [Value, Text])[];

function options<Value>(labelled: Labelled<Value>): readonly { readonly value: Value; readonly label: Text }[] {
  return labelled.map(([value, text]) => ({ value, label: text }));
}

/** What follows, as two fields: the verdict, and what staff do besides. */
export function outcomeFields(path: JsonPath, text: Text, verdicts: readonly PolicyVerdict[]): readonly [ChoiceField, SeveralField] {
  return [
    { kind: "choice", path: [...path, "verdict"], label: text, options: options(verdicts.map((verdict) => [verdict, asLabel(verdictPhrases.person[verdict])])) },
    {
      kind: "several",
      path: [...path, "obligations"],
      label: label("同时须", "And besides"),
      options: options(obligations.map((obligation) => [obligation, asLabel(obligationPhrases[obligation])])),
    },
  ];
}

/** A choice between two meanings of a border: whether the number itself belongs to it. */
export function inclusiveField(path: JsonPath, [without, including]: readonly [Text, Text]): ChoiceField {
  return { kind: "choice", path, label: label("这个数本身", "The number itself"), options: options<boolean>([[false, without], [true, including]]) };
}

export function countField(path: JsonPath, text: Text, unit: Text): NumberField {
  return { kind: "number", path, label: text, perUnit: 1, decimalsMin: 0, decimalsMax: 0, unit };
}

function comingFrom(scope: "other-province" | "other-city" | "other-county"): Selector {
  return { from: { scope, lookBack: { value: 14, unit: "days", inclusive: true } } };
}

const whom: Labelled<Selector | undefined> = [
  [undefined, label("所有人", "Everybody")],
  [{ roles: ["visitor"] }, asLabel(roleNames.visitor)],
  [{ roles: ["staff"] }, asLabel(roleNames.staff)],
  [{ roles: ["courier", "freight-driver"] }, asLabel(joined([roleNames.courier, roleNames["freight-driver"]], "、", " and "))],
  [comingFrom("other-province"), label("14天内从外省来的人", "Who came from another province within 14 days")],
  [comingFrom("other-city"), label("14天内从外市来的人", "Who came from another city within 14 days")],
];

/** Whom the rule speaks of; anything finer is written in the JSON text. */
export const whomField: ChoiceField = { kind: "choice", path: ["appliesTo"], label: label("对象", "Of whom"), options: options(whom) };

function stayed(levels: StayCondition["levels"], unit: StayCondition["unit"]): StayCondition {
  return { levels, unit, lookBack: { value: 14, unit: "days", inclusive: true } };
}

/** After which stays something is asked for. */
export const afterStayField: ChoiceField = {
  kind: "choice",
  path: ["demandedAfter"],
  label: label("仅限去过风险地区的人", "Only after stays in risk areas"),
  options: options<StayCondition | null>([
    [null, label("不限，对象中的每个人都要", "No: of everybody named above")],
    [stayed(["high", "medium"], "county"), label("14天内到过有中高风险地区的县（市、区）", "Within 14 days in a county with high- or medium-risk areas")],
    [stayed(["high", "medium"], "city"), label("14天内到过有中高风险地区的地市", "Within 14 days in a city with high- or medium-risk areas")],
  ]),
};

/** A part that a rule may have or not. */
export function partField(path: JsonPath, text: Text, part: object): PartField {
  return { kind: "part", path, label: text, part };
}

export const refuse: Outcome = { verdict: "refuse", obligations: [] };

export const recheck: Outcome = { verdict: "recheck", obligations: [] };
