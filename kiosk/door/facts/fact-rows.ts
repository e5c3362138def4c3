import type { Text } from "../../../shared/domain/reason.ts";
import { type Medicine, medicines, type Paper, papers, type Symptom, symptoms } from "../../../shared/domain/visit.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { Attempt } from "../collect/attempt.ts";
import { mayDeclareStays } from "../stays/may-declare-stays.ts";

interface Question {
  readonly id: string;
  readonly text: Text;
}

/** What the rules that speak of a visitor want to know besides codes, temperature, mask and goods; in the order of the page. */
export interface FactRows {
  readonly medicines: readonly Medicine[];
  readonly spacing: boolean;
  /** Empty where nobody asks for symptoms, and none that is noticed would count. */
  readonly symptoms: readonly Symptom[];
  readonly questions: readonly Question[];
  readonly identity: boolean;
  readonly papers: readonly Paper[];
  readonly registration: boolean;
  readonly stays: boolean;
}

/** The rows to show. Who buys a medicine is asked what its register wants, and nobody else. */
export function factRows(attempt: Attempt): FactRows {
  const { rules } = attempt.judgement;
  const { noted } = attempt;
  const registers = rules.flatMap((rule) => (rule.kind === "medicine-register" && rule.medicines.some((medicine) => noted.medicines.includes(medicine)) ? [rule] : []));
  const has = (kind: Rule["kind"]): boolean => rules.some((rule) => rule.kind === kind);
  const named = rules.flatMap((rule) => (rule.kind === "symptoms" ? rule.symptoms : []));
  const questions = rules.flatMap((rule) => (rule.kind === "questions" ? rule.questions : []));
  return {
    medicines: medicines.filter((medicine) => rules.some((rule) => rule.kind === "medicine-register" && rule.medicines.includes(medicine))),
    spacing: has("spacing"),
    symptoms: registers.some(({ ask }) => ask) ? symptoms : symptoms.filter((symptom) => named.includes(symptom)),
    questions: [...new Map(questions.map((question) => [question.id, question])).values()],
    identity: has("identity") || registers.some(({ realName }) => realName),
    papers: papers.filter((paper) => rules.some((rule) => rule.kind === "required-papers" && rule.papers.includes(paper))),
    registration: has("registration") || registers.length > 0,
    stays: mayDeclareStays(attempt),
  };
}

/** Whether there is nothing to ask but where somebody has been. */
export function isOnlyAboutStays({ stays, ...others }: FactRows): boolean {
  return stays && Object.values(others).every((row) => (typeof row === "boolean" ? !row : row.length === 0));
}
