import { celsiusText } from "../../domain/celsius.ts";
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

function feverBorder(rule: TemperatureRule, source: TemperatureSource): Bound<"tenths-celsius"> {
  return rule.feverAboveBySource?.[source] ?? rule.feverAbove;
}

function isPlausible({ plausibleTenthsC: { from, to } }: TemperatureRule, tenthsC: number): boolean {
  return tenthsC >= from && tenthsC <= to;
}

/** How far the procedure has come for somebody whose reading is too high now. */
type Progress = "rest-first" | "same-instrument" | "confirmed";

/** Once a second reading has confirmed the first, going back to the first instrument does not undo it. */
function progressOf(rule: TemperatureRule, { restMin, otherInstrument }: SecondReading, readings: readonly EarlierTemperature[]): Progress {
  const [first, ...later] = readings.filter(({ tenthsC, source }) => isPlausible(rule, tenthsC) && isAbove(tenthsC, feverBorder(rule, source)));
  if (first === undefined) return "rest-first";
  const rested = later.filter(({ atMs }) => isAbove(atMs - first.atMs, borderMs(restMin)));
  if (rested.length === 0) return "rest-first";
  return otherInstrument && rested.every(({ source }) => source === first.source) ? "same-instrument" : "confirmed";
}

interface TooHigh {
  readonly reading: TemperatureReading;
  readonly earlier: readonly EarlierTemperature[];
  readonly nowMs: number;
}

/** A first reading that is too high is no fever yet where the policy wants a second one, after a rest. */
function tooHigh(rule: TemperatureRule, { reading, earlier, nowMs }: TooHigh): Remark {
  const limit = feverBorder(rule, reading.source);
  const values = { celsius: celsiusText(reading.tenthsC), limit: celsiusText(limit.value) };
  const { secondReading } = rule;
  if (secondReading === undefined) return decided("temp.fever", rule.fever, values);
  const known = earlier.filter(({ atMs }) => atMs <= nowMs);
  switch (progressOf(rule, secondReading, [...known, { ...reading, atMs: nowMs }])) {
    case "rest-first":
      return undecided("temp.rest-first", "recheck", { ...values, minutes: String(secondReading.restMin.value) });
    case "same-instrument":
      return undecided("temp.same-instrument", "recheck");
    case "confirmed":
      return decided("temp.fever", rule.fever, values);
  }
}

/** Judges the reading that counts in whole tenths of a degree, because 37.3 has no exact binary fraction. */
export function temperature(rule: TemperatureRule, { temperature: reading, earlierTemperatures: earlier }: Evidence, { nowMs }: EvaluationContext): readonly Remark[] {
  if (reading === null || reading.tenthsC === notMeasuredTenthsC) return [undecided("temp.not-measured", "recheck")];
  const values = { celsius: celsiusText(reading.tenthsC) };
  if (!isPlausible(rule, reading.tenthsC)) return [undecided("temp.implausible", "recheck", values)];
  if (isAbove(reading.tenthsC, feverBorder(rule, reading.source))) return [tooHigh(rule, { reading, earlier, nowMs })];
  return isBelow(reading.tenthsC, rule.tooLowBelow) ? [undecided("temp.too-low", "recheck", values)] : [];
}
