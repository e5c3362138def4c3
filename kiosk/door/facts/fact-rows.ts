import type { Text } from "../../../shared/domain/reason.ts";
import { type Medicine, medicines, type Paper, papers, type Symptom, symptoms } from "../../../shared/domain/visit.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { Attempt } from "../collect/attempt.ts";
import type { Facts } from "../door-event.ts";
import { mayDeclareStays } from "../stays/may-declare-stays.ts";

interface Question {
  readonly id: string;
  readonly text: Text;
}

/** What each row offers, named after the fact that is noted in it; in the order of the page. */
interface OfferedInRows {
  readonly medicines: readonly Medicine[];
  readonly spacing: boolean;
  /** Empty where nobody asks for symptoms, and none that is noticed would count. */
  readonly symptoms: readonly Symptom[];
  readonly answers: readonly Question[];
  readonly identityChecked: boolean;
  readonly papers: readonly Paper[];
  readonly registered: boolean;
  readonly declaredStays: boolean;
}

/** Groups are noted beside the role, and a colour that was seen under the codes. */
type NotedElsewhere = "groups" | "codeSeen";

/** What the rules that speak of a visitor want to know besides codes, temperature, mask and goods: a row for every other fact. */
export type FactRows = Pick<OfferedInRows, Exclude<keyof Facts, NotedElsewhere>>;

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
    answers: [...new Map(questions.map((question) => [question.id, question])).values()],
    identityChecked: has("identity") || registers.some(({ realName }) => realName),
    papers: papers.filter((paper) => rules.some((rule) => rule.kind === "required-papers" && rule.papers.includes(paper))),
    registered: has("registration") || registers.length > 0,
    declaredStays: mayDeclareStays(attempt),
  };
}

/** Whether there is nothing to ask but where somebody has been. */
export function isOnlyAboutStays({ declaredStays, ...others }: FactRows): boolean {
  return declaredStays && Object.values(others).every((row) => (typeof row === "boolean" ? !row : row.length === 0));
}
