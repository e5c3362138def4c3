import type { GoodsKind, GoodsShown } from "../../domain/goods.ts";
import { goodsWords, listedWords } from "../../domain/words.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** Goods of these kinds never come in. */
export interface GoodsBanRule extends RuleBase {
  readonly kind: "goods-ban";
  readonly goods: readonly GoodsKind[];
  readonly banned: Outcome;
}

/** One remark names all that may not come in. */
export function goodsBan(rule: GoodsBanRule, goods: GoodsShown | null): readonly Remark[] {
  const banned = goods?.kinds.filter((kind) => rule.goods.includes(kind)) ?? [];
  return banned.length === 0 ? [] : [decided("goods.banned", rule.banned, { goods: listedWords(banned.map((kind) => goodsWords[kind])) })];
}
