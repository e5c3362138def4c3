import type { ReasonCode } from "../../../shared/domain/reason.ts";
import type { Visit } from "../../../shared/domain/visit.ts";
import type { Attempt } from "../collect/attempt.ts";

const aboutMasks = ["rule.mask-not-checked", "rule.mask-missing", "rule.medical-mask-not-checked", "rule.medical-mask-missing"] as const satisfies readonly ReasonCode[];

/** What staff saw, asked and noted, without what an answer objects to: that is asked again, and the rest stays. */
export function factsAgain({ mask, noted }: Attempt, objections: ReadonlySet<string>): Pick<Attempt, "mask" | "noted"> {
  const { role, groups, direction, declaredStays, identityChecked, documents, registered, papers, medicines } = noted;
  const again = <Fact>(fact: Fact, ...codes: readonly ReasonCode[]): Fact | null => (codes.some((code) => objections.has(code)) ? null : fact);
  return {
    mask: again(mask, ...aboutMasks),
    noted: {
      role,
      groups,
      direction,
      declaredStays,
      identityChecked,
      documents,
      registered,
      papers,
      medicines,
      medicalMask: again(noted.medicalMask, ...aboutMasks),
      spacing: again(noted.spacing, "rule.spacing-not-kept"),
      symptoms: again(noted.symptoms, "rule.symptoms", "rule.medicine-suspicious"),
      answers: objections.has("rule.question-yes") ? withoutYes(noted.answers) : noted.answers,
      codeSeen: again(noted.codeSeen, "status.yellow", "status.red", "status.grey"),
      cooperation: "given",
      goods: goodsAgain(noted.goods, objections),
    },
  };
}

function withoutYes(answers: Visit["answers"]): Visit["answers"] {
  return Object.fromEntries(Object.entries(answers).filter(([, yes]) => !yes));
}

function goodsAgain(goods: Visit["goods"], objections: ReadonlySet<string>): Visit["goods"] {
  if (goods === null || objections.has("goods.banned")) return null;
  return objections.has("goods.not-disinfected") ? { ...goods, disinfected: null } : goods;
}
