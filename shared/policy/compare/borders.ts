import type { Rule } from "../policy-pack.ts";

/** A number of a rule that is compared with something, in the unit that it is in. */
interface Border {
  readonly value: number;
  readonly unit: string;
}

function isBorder(value: object): value is Border {
  return "value" in value && "unit" in value && typeof value.value === "number" && typeof value.unit === "string";
}

function bordersIn(value: unknown): readonly Border[] {
  if (typeof value !== "object" || value === null) return [];
  if (isBorder(value)) return [value];
  return Object.values(value).flatMap(bordersIn);
}

function around(values: readonly number[]): readonly number[] {
  return [...new Set(values.flatMap((value) => [value - 1, value, value + 1]))].filter((value) => value >= 0);
}

/** All numbers in this unit that the rules compare with. */
function valuesIn(rules: readonly Rule[], unit: string): readonly number[] {
  return rules.flatMap((rule) => bordersIn(rule).filter((border) => border.unit === unit).map(({ value }) => value));
}

function lastDays(rule: Rule): readonly number[] {
  if (rule.kind !== "monitoring-scheme") return [];
  let last = 0;
  return [...rule.phases.map(({ days }) => (last += days)), ...rule.tests.map(({ day }) => day)];
}

/** Days before today on both sides of every border of the rules: windows, phases and tests of schemes. */
export function daysAround(rules: readonly Rule[]): readonly number[] {
  return [...new Set([1, ...around([...valuesIn(rules, "days"), ...rules.flatMap(lastDays)])])].toSorted((one, other) => one - other);
}

const hourMs = 3_600_000;
const minuteMs = 60_000;

/** Ages in milliseconds at, a minute below and a minute above every border in hours or minutes. */
export function agesAround(rules: readonly Rule[]): readonly number[] {
  const borders = [...valuesIn(rules, "hours").map((hours) => hours * hourMs), ...valuesIn(rules, "minutes").map((minutes) => minutes * minuteMs)];
  return [...new Set(borders.flatMap((border) => [border - minuteMs, border, border + minuteMs]))].filter((age) => age >= 0).toSorted((one, other) => one - other);
}

/** Readings at, a tenth below and a tenth above every border of temperature. */
export function temperaturesAround(rules: readonly Rule[]): readonly number[] {
  const plausible = rules.flatMap((rule) => (rule.kind === "temperature" ? [rule.plausibleTenthsC.from, rule.plausibleTenthsC.to] : []));
  return around([...valuesIn(rules, "tenths-celsius"), ...plausible]).filter((tenthsC) => tenthsC > 0);
}
