import type { Bound, PolicyPack } from "./policy-pack.ts";

/** The bound above which a reading is a fever, the strictest if the pack has several; `null` when no temperature is asked for. */
export function feverBound(pack: PolicyPack): Bound<"tenths-celsius"> | null {
  const bounds = pack.rules.flatMap((rule) => (rule.kind === "temperature" ? [rule.feverAbove] : []));
  const [strictest] = bounds.toSorted((one, other) => one.value - other.value || Number(other.inclusive) - Number(one.inclusive));
  return strictest ?? null;
}
