import type { GoodsDocument, GoodsKind, GoodsShown } from "../../domain/goods.ts";
import { goodsDocumentWords, listedWords } from "../../domain/words.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** Goods of these kinds come only with all of these documents. */
export interface GoodsDocumentsRule extends RuleBase {
  readonly kind: "goods-documents";
  readonly goods: readonly GoodsKind[];
  readonly documents: readonly GoodsDocument[];
  readonly missing: Outcome;
}

/** Who brings no such goods is not concerned. */
export function goodsDocuments(rule: GoodsDocumentsRule, goods: GoodsShown | null): readonly Remark[] {
  if (goods === null || !goods.kinds.some((kind) => rule.goods.includes(kind))) return [];
  const missing = rule.documents.filter((document) => !goods.documents.includes(document));
  return missing.length === 0 ? [] : [decided("goods.documents-missing", rule.missing, { documents: listedWords(missing.map((document) => goodsDocumentWords[document])) })];
}
