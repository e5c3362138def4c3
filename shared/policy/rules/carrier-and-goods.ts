import type { Finding } from "../../domain/finding.ts";
import type { GoodsShown } from "../../domain/goods.ts";
import { opensTheGate } from "../../domain/verdict.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** A carrier who may not come in brings nothing in: the goods share the carrier's verdict. */
export interface CarrierAndGoodsRule extends RuleBase {
  readonly kind: "carrier-and-goods";
  readonly carrierRefused: Outcome;
}

/** Said only when something else than the goods was found that does not let the carrier in. */
export function carrierAndGoods(rule: CarrierAndGoodsRule, goods: GoodsShown | null, findingsOnCarrier: readonly Finding[]): readonly Remark[] {
  const carrierStays = findingsOnCarrier.some(({ code, severity }) => !code.startsWith("goods.") && !opensTheGate(severity));
  return goods !== null && carrierStays ? [decided("goods.carrier-refused", rule.carrierRefused)] : [];
}
