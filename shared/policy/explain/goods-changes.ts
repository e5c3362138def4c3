import type { GoodsKind, GoodsShown } from "../../domain/goods.ts";
import { goodsDocumentWords, goodsWords, listedWords } from "../../domain/words.ts";
import { words, type Change, type ChangesByReason, type MakeChanges, type Obstacle } from "./change.ts";
import { withVisit } from "./edit-evidence.ts";
import type { Situation } from "./situation.ts";

function withGoods(situation: Situation, change: (goods: GoodsShown) => GoodsShown | null): Situation {
  const { goods } = situation.evidence.visit;
  return goods === null ? situation : withVisit(situation, { goods: change(goods) });
}

function outside(obstacle: Obstacle, concerned: readonly GoodsKind[]): Change {
  const left = (obstacle.situation.evidence.visit.goods?.kinds ?? []).filter((kind) => concerned.includes(kind));
  const named = listedWords(left.map((kind) => goodsWords[kind]));
  return {
    kind: "goods-outside",
    text: words(`把${named["zh-CN"]}留在门外`, `Leave outside: ${named.en}`),
    apply: (situation) =>
      withGoods(situation, (goods) => {
        const kinds = goods.kinds.filter((kind) => !concerned.includes(kind));
        return kinds.length === 0 ? null : { ...goods, kinds };
      }),
  };
}

function completed(obstacle: Obstacle): readonly Change[] {
  const { rule, situation } = obstacle;
  if (rule?.kind !== "goods-documents") return [];
  const missing = rule.documents.filter((document) => situation.evidence.visit.goods?.documents.includes(document) !== true);
  const named = listedWords(missing.map((document) => goodsDocumentWords[document]));
  const complete: Change = {
    kind: "goods-documents",
    text: words(`补齐货物的${named["zh-CN"]}`, `Get for the goods: ${named.en}`),
    apply: (one) => withGoods(one, (goods) => ({ ...goods, documents: [...goods.documents, ...missing] })),
  };
  return [complete, outside(obstacle, rule.goods)];
}

const allOutside: MakeChanges = (obstacle) => [outside(obstacle, obstacle.situation.evidence.visit.goods?.kinds ?? [])];

/** Goods are completed, disinfected, or left outside. */
export const goodsChanges: ChangesByReason<"goods"> = {
  "goods.documents-missing": completed,
  "goods.banned": (obstacle) => (obstacle.rule?.kind === "goods-ban" ? [outside(obstacle, obstacle.rule.goods)] : []),
  "goods.not-disinfected": () => [{ kind: "goods-disinfected", text: words("对货物表面消毒", "Have the surface of the goods disinfected"), apply: (one) => withGoods(one, (goods) => ({ ...goods, disinfected: true })) }],
  "goods.carrier-refused": allOutside,
  "goods.carrier-pending": allOutside,
};
