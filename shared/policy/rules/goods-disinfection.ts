import type { GoodsKind, GoodsShown } from "../../domain/goods.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** The surface of goods of these kinds is disinfected before they come in. */
export interface GoodsDisinfectionRule extends RuleBase {
  readonly kind: "goods-disinfection";
  readonly goods: readonly GoodsKind[];
  readonly notDone: Outcome;
}

/** What nobody has looked at counts as not done. */
export function goodsDisinfection(rule: GoodsDisinfectionRule, goods: GoodsShown | null): readonly Remark[] {
  if (goods === null || goods.disinfected === true) return [];
  return goods.kinds.some((kind) => rule.goods.includes(kind)) ? [decided("goods.not-disinfected", rule.notDone)] : [];
}
