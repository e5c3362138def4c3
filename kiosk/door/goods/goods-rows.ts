import { type GoodsDocument, goodsDocuments, type GoodsKind, goodsKinds, type GoodsShown } from "../../../shared/domain/goods.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";

/** What staff can choose of goods: only what a rule that speaks of this visitor tells apart. */
export interface GoodsRows {
  readonly kinds: readonly GoodsKind[];
  readonly documents: readonly GoodsDocument[];
  readonly disinfection: boolean;
}

/** The papers and the disinfection are those that the kinds chosen so far need. */
export function goodsRows(rules: readonly Rule[], shown: Pick<GoodsShown, "kinds"> | null): GoodsRows {
  const aboutGoods = rules.filter((rule) => rule.kind === "goods-documents" || rule.kind === "goods-ban" || rule.kind === "goods-disinfection");
  const touched = aboutGoods.filter(({ goods }) => shown?.kinds.some((kind) => goods.includes(kind)));
  const wanted = touched.flatMap((rule) => (rule.kind === "goods-documents" ? rule.documents : []));
  return {
    kinds: goodsKinds.filter((kind) => kind === "other" || aboutGoods.some(({ goods }) => goods.includes(kind))),
    documents: goodsDocuments.filter((document) => wanted.includes(document)),
    disinfection: touched.some(({ kind }) => kind === "goods-disinfection"),
  };
}
