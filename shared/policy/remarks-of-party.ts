import type { Evidence } from "../domain/evidence.ts";
import type { Finding } from "../domain/finding.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import type { Rule } from "./policy-pack.ts";
import type { Remark } from "./remark.ts";
import type { PersonRule } from "./remarks-of-person.ts";
import { carrierAndGoods } from "./rules/carrier-and-goods.ts";
import { cooperation } from "./rules/cooperation.ts";
import { goodsBan } from "./rules/goods-ban.ts";
import { goodsDisinfection } from "./rules/goods-disinfection.ts";
import { goodsDocuments } from "./rules/goods-documents.ts";
import { identity } from "./rules/identity.ts";
import { issuerSilence } from "./rules/issuer-silence.ts";
import { mask } from "./rules/mask.ts";
import { medicineRegister } from "./rules/medicine-register.ts";
import { questions } from "./rules/questions.ts";
import { registration } from "./rules/registration.ts";
import { requiredPapers } from "./rules/required-papers.ts";
import { spacing } from "./rules/spacing.ts";
import { symptoms } from "./rules/symptoms.ts";
import { temperature } from "./rules/temperature.ts";

/** What a rule says of a party as a whole; `found` is what the rules before it have found. */
export function remarksOfParty(rule: Exclude<Rule, PersonRule>, { evidence, found }: { readonly evidence: Evidence; readonly found: readonly Finding[] }, context: EvaluationContext): readonly Remark[] {
  const { visit } = evidence;
  switch (rule.kind) {
    case "issuer-silence":
      return issuerSilence(rule, evidence);
    case "temperature":
      return temperature(rule, evidence, context);
    case "mask":
      return mask(rule, evidence);
    case "symptoms":
      return symptoms(rule, visit);
    case "questions":
      return questions(rule, visit);
    case "cooperation":
      return cooperation(rule, visit);
    case "spacing":
      return spacing(rule, visit);
    case "identity":
      return identity(rule, visit);
    case "registration":
      return registration(rule, visit);
    case "required-papers":
      return requiredPapers(rule, visit);
    case "medicine-register":
      return medicineRegister(rule, visit);
    case "goods-documents":
      return goodsDocuments(rule, visit.goods);
    case "goods-ban":
      return goodsBan(rule, visit.goods);
    case "goods-disinfection":
      return goodsDisinfection(rule, visit.goods);
    case "carrier-and-goods":
      return carrierAndGoods(rule, visit.goods, found);
    case "event-size":
    case "capacity":
    case "never-stricter":
    case "not-asked":
      return [];
  }
}
