import type { Evidence } from "../../domain/evidence.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";
import { decided, undecided, type Remark } from "../remark.ts";

/** `medical`: only a disposable medical mask will do. */
export interface MaskRule extends RuleBase {
  readonly kind: "mask";
  readonly medical?: boolean | undefined;
  readonly missing: Outcome;
}

/** A missing mask is first a reminder; what nobody has looked at is not taken for granted. */
export function mask(rule: MaskRule, { mask: worn, visit }: Evidence): readonly Remark[] {
  if (worn === null) return [undecided("rule.mask-not-checked", "recheck")];
  if (!worn) return [decided("rule.mask-missing", rule.missing)];
  if (rule.medical !== true || visit.medicalMask === true) return [];
  return [visit.medicalMask === null ? undecided("rule.medical-mask-not-checked", "recheck") : decided("rule.medical-mask-missing", rule.missing)];
}
