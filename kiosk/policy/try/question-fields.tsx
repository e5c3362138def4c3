import { useContext } from "preact/hooks";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { type Dictionary, LanguageContext, useWords } from "../../ui/words.ts";
import type { TriedVisitor } from "./try-fields.ts";
import { tryWords } from "./try-words.ts";

const answerWords = {
  open: { "zh-CN": "未回答", en: "Not answered" },
  no: { "zh-CN": "否", en: "No" },
  yes: { "zh-CN": "是", en: "Yes" },
} as const satisfies Dictionary;

interface QuestionFieldsProps {
  readonly rules: readonly Rule[];
  readonly visitor: TriedVisitor;
  readonly onVisitor: (visitor: TriedVisitor) => void;
}

/** The questions of the rules in force, each once; nothing where none are asked. */
export function QuestionFields({ rules, visitor, onVisitor }: QuestionFieldsProps) {
  const say = useWords(tryWords);
  const sayAnswer = useWords(answerWords);
  const language = useContext(LanguageContext);
  const questions = new Map(rules.flatMap((rule) => (rule.kind === "questions" ? rule.questions.map((question) => [question.id, question] as const) : [])));
  if (questions.size === 0) return null;
  const answer = (id: string, value: string): void => {
    const { [id]: _before, ...others } = visitor.answers;
    onVisitor({ ...visitor, answers: value === "open" ? others : { ...others, [id]: value === "yes" } });
  };
  return (
    <fieldset class="questions">
      <legend>{say("questions")}</legend>
      {[...questions.values()].map(({ id, text }) => {
        const given = visitor.answers[id];
        return (
          <div class="field question" key={id}>
            <label for={`question-${id}`}>{text[language]}</label>
            <select class="input" id={`question-${id}`} value={given === undefined ? "open" : given ? "yes" : "no"} onChange={(event) => answer(id, event.currentTarget.value)}>
              {(["open", "no", "yes"] as const).map((each) => (
                <option key={each} value={each}>
                  {sayAnswer(each)}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </fieldset>
  );
}
