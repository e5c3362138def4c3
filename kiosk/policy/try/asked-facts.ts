import { monitoringStates, type MonitoringState } from "../../../shared/domain/credential.ts";
import { goodsDocuments, type GoodsDocument, goodsKinds, type GoodsKind } from "../../../shared/domain/goods.ts";
import { medicines, type Medicine } from "../../../shared/domain/visit.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";

/** What few rules look at, as far as some rule in force does. */
export interface AskedFacts {
  readonly personClasses: readonly string[];
  readonly monitoringStates: readonly MonitoringState[];
  readonly goods: readonly GoodsKind[];
  readonly goodsDocuments: readonly GoodsDocument[];
  readonly isDisinfectionAsked: boolean;
  readonly medicines: readonly Medicine[];
  readonly isLeavingAsked: boolean;
  readonly staffRecords: readonly ("medical-check" | "training")[];
}

function personClassesOf(rule: Rule): readonly string[] {
  if (rule.kind === "personal-list") return rule.personClasses;
  return rule.kind === "monitoring-scheme" && rule.trigger.kind === "listed" ? rule.trigger.personClasses : [];
}

/** A rule about carriers looks at whatever is brought. */
function goodsOf(rule: Rule): readonly GoodsKind[] {
  if (rule.kind === "carrier-and-goods") return ["other"];
  return "goods" in rule ? rule.goods : [];
}

/** Finds what is worth asking about somebody who is made up: the rest makes no difference. */
export function askedFacts(rules: readonly Rule[]): AskedFacts {
  const states = new Set(rules.flatMap((rule) => (rule.kind === "monitoring-status" ? Object.keys(rule.outcomes) : [])));
  const goods = new Set(rules.flatMap(goodsOf));
  const documents = new Set(rules.flatMap((rule) => (rule.kind === "goods-documents" ? rule.documents : [])));
  const bought = new Set(rules.flatMap((rule) => (rule.kind === "medicine-register" ? rule.medicines : [])));
  const records = new Set(rules.flatMap((rule) => (rule.kind === "staff-record" ? rule.requires : [])));
  return {
    personClasses: [...new Set(rules.flatMap(personClassesOf))].toSorted(),
    monitoringStates: monitoringStates.filter((state) => states.has(state)),
    goods: goodsKinds.filter((kind) => goods.has(kind)),
    goodsDocuments: goodsDocuments.filter((document) => documents.has(document)),
    isDisinfectionAsked: rules.some(({ kind }) => kind === "goods-disinfection"),
    medicines: medicines.filter((medicine) => bought.has(medicine)),
    isLeavingAsked: rules.some(({ appliesTo }) => appliesTo?.directions?.includes("out") === true),
    staffRecords: (["medical-check", "training"] as const).filter((record) => records.has(record)),
  };
}
