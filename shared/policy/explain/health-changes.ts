import { words, type Change, type MakeChanges, type Obstacle } from "./change.ts";
import { withEvidence, withVisit } from "./edit-evidence.ts";
import { judgeSituation, type Situation } from "./situation.ts";

/** Only an open question can still be answered; one that was answered with yes stays so. */
export function answerNo({ finding, rule }: Obstacle): readonly Change[] {
  if (rule?.kind !== "questions") return [];
  const asked = rule.questions.find(({ text }) => text === finding.values["question"]);
  if (asked === undefined) return [];
  const text = words(`如实回答“${asked.text["zh-CN"]}”：答“否”即可`, `Answer truthfully “${asked.text.en}”: with no you may enter`);
  return [{ kind: "answer", text, apply: (situation) => withVisit(situation, { answers: { ...situation.evidence.visit.answers, [asked.id]: false } }) }];
}

const putOnMask = (situation: Situation): Situation => withEvidence(situation, { mask: true });
const putOnMedicalMask = (situation: Situation): Situation => withVisit(putOnMask(situation), { medicalMask: true });

/** A mask, or a medical one where the policy asks for it. */
export function wearMask({ policy, situation, finding }: Obstacle): readonly Change[] {
  const needsMedical = judgeSituation(policy, putOnMask(situation)).findings.some(({ code }) => code.startsWith("rule.medical-mask-"));
  if (needsMedical) return [{ kind: "medical-mask", text: words("戴好一次性医用口罩", "Put on a disposable medical mask"), apply: putOnMedicalMask }];
  const text = finding.code === "rule.mask-not-checked" ? words("请工作人员确认口罩已戴好", "Let the staff see that you wear a mask") : words("戴好口罩", "Put on a mask");
  return [{ kind: "mask", text, apply: putOnMask }];
}

export const tellSymptoms: MakeChanges = () => [
  { kind: "answer", text: words("如实回答症状询问：没有症状即可", "Answer truthfully whether you have symptoms: without any you may enter"), apply: (situation) => withVisit(situation, { symptoms: [] }) },
];

export const waitForHealth: MakeChanges = () => [
  { kind: "no-symptoms", text: words("先就诊，待症状消失后再来", "See a doctor, and come back when the symptoms are gone"), apply: (situation) => withVisit(situation, { symptoms: [] }) },
];
