import type { Finding } from "../../domain/finding.ts";
import type { GoodsShown } from "../../domain/goods.ts";
import { strictestVerdict } from "../../domain/verdict.ts";
import { decided, undecided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** A carrier who may not come in brings nothing in: the goods share the carrier's verdict. */
export interface CarrierAndGoodsRule extends RuleBase {
  readonly kind: "carrier-and-goods";
  readonly carrierRefused: Outcome;
}

/** Goods wait with a carrier who has not been cleared yet, and stay outside with one who is refused. */
export function carrierAndGoods(rule: CarrierAndGoodsRule, goods: GoodsShown | null, findingsOnCarrier: readonly Finding[]): readonly Remark[] {
  if (goods === null) return [];
  const carrier = strictestVerdict(findingsOnCarrier.flatMap(({ code, severity }) => (code.startsWith("goods.") ? [] : [severity])));
  switch (carrier) {
    case "admit":
    case "admit-with-condition":
      return [];
    case "recheck":
    case "cannot-check":
      return [undecided("goods.carrier-pending", carrier)];
    case "refuse":
      return [decided("goods.carrier-refused", rule.carrierRefused)];
  }
}
