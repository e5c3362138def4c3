import type { EarlierTemperature, Evidence, TemperatureReading, TemperatureSource } from "../../domain/evidence.ts";
import { borderMs, isAbove, isBelow } from "../bound.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import type { Bound, Outcome, RuleBase } from "../rule-parts.ts";
import { decided, undecided, type Remark } from "../remark.ts";

/** After a first reading that is too high: rest, then measure again, if so wanted with another kind of instrument. */
export interface SecondReading {
  readonly restMin: Bound<"minutes">;
  readonly otherInstrument: boolean;
}

export interface TemperatureRule extends RuleBase {
  readonly kind: "temperature";
  /** A reading above is a fever (also one at the value, when inclusive). */
  readonly feverAbove: Bound<"tenths-celsius">;
  /** A reading below is too low to be trusted (also one at the value, when inclusive). */
  readonly tooLowBelow: Bound<"tenths-celsius">;
  /** Readings outside are no body temperature at all; both ends belong to the range. */
  readonly plausibleTenthsC: { readonly from: number; readonly to: number };
  /** Borders of single kinds of instruments, where they differ from `feverAbove`. */
  readonly feverAboveBySource?: Readonly<Partial<Record<TemperatureSource, Bound<"tenths-celsius">>>> | undefined;
  /** Without it the first reading decides. */
  readonly secondReading?: SecondReading | undefined;
  readonly fever: Outcome;
}

const notMeasuredTenthsC = 0;

function celsius(tenthsC: number): string {
  return (tenthsC / 10).toFixed(1);
}

function feverBorder(rule: TemperatureRule, source: TemperatureSource): Bound<"tenths-celsius"> {
  return rule.feverAboveBySource?.[source] ?? rule.feverAbove;
}

interface TooHigh {
  readonly reading: TemperatureReading;
  readonly earlier: readonly EarlierTemperature[];
  readonly nowMs: number;
}

/** A first reading that is too high is no fever yet where the policy wants a second one, after a rest. */
function tooHigh(rule: TemperatureRule, { reading, earlier, nowMs }: TooHigh): Remark {
  const limit = feverBorder(rule, reading.source);
  const values = { celsius: celsius(reading.tenthsC), limit: celsius(limit.value) };
  const fever = decided("temp.fever", rule.fever, values);
  const { secondReading } = rule;
  if (secondReading === undefined) return fever;
  const first = earlier.find(({ tenthsC, source }) => isAbove(tenthsC, feverBorder(rule, source)));
  const rested = first !== undefined && isAbove(nowMs - first.atMs, borderMs(secondReading.restMin));
  if (!rested) return undecided("temp.rest-first", "recheck", { ...values, minutes: String(secondReading.restMin.value) });
  return secondReading.otherInstrument && reading.source === first.source ? undecided("temp.same-instrument", "recheck") : fever;
}

/** Judges the reading that counts in whole tenths of a degree, because 37.3 has no exact binary fraction. */
export function temperature(rule: TemperatureRule, { temperature: reading, earlierTemperatures: earlier }: Evidence, { nowMs }: EvaluationContext): readonly Remark[] {
  if (reading === null || reading.tenthsC === notMeasuredTenthsC) return [undecided("temp.not-measured", "recheck")];
  const { tenthsC } = reading;
  const { from, to } = rule.plausibleTenthsC;
  const values = { celsius: celsius(tenthsC) };
  if (!(tenthsC >= from && tenthsC <= to)) return [undecided("temp.implausible", "recheck", values)];
  if (isAbove(tenthsC, feverBorder(rule, reading.source))) return [tooHigh(rule, { reading, earlier, nowMs })];
  return isBelow(tenthsC, rule.tooLowBelow) ? [undecided("temp.too-low", "recheck", values)] : [];
}
