import { type FormSection, formSections } from "./form-sections.ts";
import { isObject, type JsonObject, type JsonPath, listOf, textOf, valueAt, withValueAt } from "./json-value.ts";

/** A rule of the draft, as the form sees it. */
export interface FormRule {
  /** Its place among the rules of the pack. */
  readonly index: number;
  readonly rule: unknown;
}

function isOfSection({ rule: pattern }: FormSection, rule: unknown): boolean {
  if (valueAt(rule, ["kind"]) !== pattern.kind) return false;
  return pattern.kind !== "access" || valueAt(rule, ["ground"]) === pattern.ground;
}

/** The rule that a section is about: the first of its kind. `null` when the pack has none. */
export function ruleOfSection(pack: JsonObject, section: FormSection): FormRule | null {
  const rules = listOf(pack["rules"]);
  const index = rules.findIndex((rule) => isOfSection(section, rule));
  return index < 0 ? null : { index, rule: rules[index] };
}

/** The rules that no section is about; they are written in the JSON text. */
export function otherRules(pack: JsonObject): readonly FormRule[] {
  const inForm = new Set(formSections.map((section) => ruleOfSection(pack, section)?.index));
  return listOf(pack["rules"]).flatMap((rule, index) => (inForm.has(index) ? [] : [{ index, rule }]));
}

function freeId(wanted: string, rules: readonly unknown[]): string {
  const taken = new Set(rules.map((rule) => textOf(valueAt(rule, ["id"]))));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

/** The pack with the section's rule behind the others; as it was when it has one. */
export function withSection(pack: JsonObject, section: FormSection): JsonObject {
  if (ruleOfSection(pack, section) !== null) return pack;
  const rules = listOf(pack["rules"]);
  return { ...pack, rules: [...rules, { ...section.rule, id: freeId(section.rule.id, rules) }] };
}

export function withoutRule(pack: JsonObject, index: number): JsonObject {
  return { ...pack, rules: listOf(pack["rules"]).toSpliced(index, 1) };
}

/** The pack with another value in one of its rules, or anywhere else; `undefined` takes the value away. */
export function withValue(pack: JsonObject, path: JsonPath, value: unknown): JsonObject {
  const changed = withValueAt(pack, path, value);
  return isObject(changed) ? changed : pack;
}
