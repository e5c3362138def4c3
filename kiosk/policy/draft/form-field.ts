import { canonicalJson } from "../../../shared/domain/canonical-json.ts";
import type { Text } from "../../../shared/domain/reason.ts";
import type { JsonPath } from "./json-value.ts";

interface FieldBase {
  /** Below the rule that it belongs to. */
  readonly path: JsonPath;
  readonly label: Text;
  /** Shown only while something stands at this path. */
  readonly within?: JsonPath;
}

/** A whole number in the pack, shown in larger units: 373 tenths as 37.3. */
export interface NumberField extends FieldBase {
  readonly kind: "number";
  readonly perUnit: number;
  readonly decimalsMin: number;
  readonly decimalsMax: number;
  readonly unit: Text;
}

interface Option<Value> {
  readonly value: Value;
  readonly label: Text;
}

/** One of some values; `undefined` leaves the member out. What is none of them is kept, and shown as such. */
export interface ChoiceField extends FieldBase {
  readonly kind: "choice";
  readonly options: readonly Option<unknown>[];
}

/** Any of some words, as a list. */
export interface SeveralField extends FieldBase {
  readonly kind: "several";
  readonly options: readonly Option<string>[];
}

/** Names in words of the venue's own, as a list; none leaves the member out. */
export interface NamesField extends FieldBase {
  readonly kind: "names";
  readonly hint: Text;
}

/** A part that a rule may have or not. */
export interface PartField extends FieldBase {
  readonly kind: "part";
  readonly part: object;
}

export type FormField = NumberField | ChoiceField | SeveralField | NamesField | PartField;

/** What a number field shows. What is no number is shown as it stands, so that it can be mended. */
export function shownNumber({ perUnit, decimalsMin, decimalsMax }: NumberField, json: unknown): string {
  if (typeof json !== "number") return typeof json === "string" ? json : "";
  const [whole = "", decimals = ""] = (json / perUnit).toFixed(decimalsMax).split(".");
  const kept = decimals.replace(/0+$/, "").padEnd(decimalsMin, "0");
  return kept === "" ? whole : `${whole}.${kept}`;
}

/** What stands in the pack for what was typed. What is no number stays a text, which the gateway refuses: it never becomes another number unseen. */
export function typedNumber({ perUnit, decimalsMax }: NumberField, typed: string): number | string {
  // Input methods for Chinese write the full stop where the decimal point should be.
  const text = typed.trim().replace("。", ".");
  const decimals = text.split(".")[1] ?? "";
  return /^\d{1,7}(\.\d+)?$/.test(text) && decimals.length <= decimalsMax ? Math.round(Number(text) * perUnit) : typed;
}

/** The place of the option that stands in the pack; -1 for something else. */
export function chosenOption({ options }: ChoiceField, json: unknown): number {
  return options.findIndex(({ value }) => (json === undefined || value === undefined ? json === value : canonicalJson([value]) === canonicalJson([json])));
}

/** Names as they are typed, between commas or Chinese enumeration marks. */
export function typedNames(typed: string): readonly string[] | undefined {
  const names = typed
    .split(/[,，、;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.length === 0 ? undefined : names;
}
