import type { MaskRule } from "../policy-pack.ts";
import { decided, undecided, type Remark } from "../remark.ts";

/** A missing mask is first a reminder; what nobody has looked at is not taken for granted. */
export function mask(rule: MaskRule, worn: boolean | null): readonly Remark[] {
  if (worn === null) return [undecided("rule.mask-not-checked", "recheck")];
  return worn ? [] : [decided("rule.mask-missing", rule.missing)];
}
