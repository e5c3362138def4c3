import type { TemperatureReading } from "../../domain/evidence.ts";
import { isAbove, isBelow } from "../bound.ts";
import type { TemperatureRule } from "../policy-pack.ts";
import { decided, undecided, type Remark } from "../remark.ts";

const notMeasuredTenthsC = 0;

function celsius(tenthsC: number): string {
  return (tenthsC / 10).toFixed(1);
}

/** Judges one reading in whole tenths of a degree, because 37.3 has no exact binary fraction. */
export function temperature(rule: TemperatureRule, reading: TemperatureReading | null): readonly Remark[] {
  if (reading === null || reading.tenthsC === notMeasuredTenthsC) return [undecided("temp.not-measured", "recheck")];
  const { tenthsC } = reading;
  const { from, to } = rule.plausibleTenthsC;
  const values = { celsius: celsius(tenthsC) };
  if (!(tenthsC >= from && tenthsC <= to)) return [undecided("temp.implausible", "recheck", values)];
  if (isAbove(tenthsC, rule.feverAbove)) return [decided("temp.fever", rule.fever, { ...values, limit: celsius(rule.feverAbove.value) })];
  return isBelow(tenthsC, rule.tooLowBelow) ? [undecided("temp.too-low", "recheck", values)] : [];
}
