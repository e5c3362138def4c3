import { describe, expect, it } from "vitest";
import type { Finding } from "../../shared/domain/finding.ts";
import type { GoodsShown } from "../../shared/domain/goods.ts";
import type { Verdict } from "../../shared/domain/verdict.ts";
import { carrierAndGoods, type CarrierAndGoodsRule } from "../../shared/policy/rules/carrier-and-goods.ts";

const rule: CarrierAndGoodsRule = { id: "goods", kind: "carrier-and-goods", references: ["test"], carrierRefused: { verdict: "refuse", obligations: ["hold"] } };
const parcel: GoodsShown = { kinds: ["parcel"], documents: [], disinfected: true };

function onCarrier(severity: Verdict): Finding {
  return { code: "temp.fever", ruleId: "test", severity, obligations: [], values: {} };
}

const bannedGoods: Finding = { code: "goods.banned", ruleId: "test", severity: "refuse", obligations: [], values: {} };

describe("goods", () => {
  it("stay outside with a carrier who is refused", () => {
    expect(carrierAndGoods(rule, parcel, [onCarrier("recheck"), onCarrier("refuse")])).toEqual([{ code: "goods.carrier-refused", severity: "refuse", obligations: ["hold"], values: {} }]);
  });

  it.each(["recheck", "cannot-check"] as const)("wait with a carrier who has to %s", (severity) => {
    expect(carrierAndGoods(rule, parcel, [onCarrier(severity)])).toEqual([{ code: "goods.carrier-pending", severity, obligations: [], values: {} }]);
  });

  it.each(["admit", "admit-with-condition"] as const)("come in with a carrier of whom the worst is %s", (severity) => {
    expect(carrierAndGoods(rule, parcel, [onCarrier(severity)])).toEqual([]);
    expect(carrierAndGoods(rule, parcel, [])).toEqual([]);
  });

  it("that are refused for themselves say nothing against the carrier", () => {
    expect(carrierAndGoods(rule, parcel, [bannedGoods])).toEqual([]);
  });

  it("that nobody brought are not spoken of", () => {
    expect(carrierAndGoods(rule, null, [onCarrier("refuse")])).toEqual([]);
  });
});
