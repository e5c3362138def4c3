import type { Text } from "../../domain/reason.ts";
import type { Visit } from "../../domain/visit.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

interface Question {
  readonly id: string;
  readonly text: Text;
}

/** Questions to answer with yes or no; who says yes to one is judged by `yes`. */
export interface QuestionsRule extends RuleBase {
  readonly kind: "questions";
  readonly questions: readonly Question[];
  readonly unanswered: Outcome;
  readonly yes: Outcome;
}

/** One remark for each question that is open or answered with yes. */
export function questions(rule: QuestionsRule, visit: Visit): readonly Remark[] {
  return rule.questions.flatMap(({ id, text: question }) => {
    const answer = visit.answers[id];
    if (answer === undefined) return [decided("rule.questions-open", rule.unanswered, { question })];
    return answer ? [decided("rule.question-yes", rule.yes, { question })] : [];
  });
}
