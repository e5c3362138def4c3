import { useContext } from "preact/hooks";
import type { Visit } from "../../../shared/domain/visit.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { Choice, ChoiceRow } from "../collect/choice-row.tsx";
import type { FactRows } from "./fact-rows.ts";
import { factsWords } from "./facts-words.ts";

export interface QuestionRowsProps {
  readonly questions: FactRows["answers"];
  readonly answers: Visit["answers"];
  readonly onAnswer: (answers: Visit["answers"]) => void;
}

/** Each question with its own yes and no. Who has read out several and heard no to all says so with one touch. */
export function QuestionRows({ questions, answers, onAnswer }: QuestionRowsProps) {
  const say = useWords(factsWords);
  const language = useContext(LanguageContext);
  const open = questions.filter(({ id }) => answers[id] === undefined);
  const noToAll = { ...answers, ...Object.fromEntries(open.map(({ id }) => [id, false])) };
  return (
    <>
      {questions.map(({ id, text }) => (
        <ChoiceRow key={id} title={text[language]} isDone={answers[id] !== undefined}>
          <Choice isChosen={answers[id] === false} onChoose={() => onAnswer({ ...answers, [id]: false })}>
            {say("no")}
          </Choice>
          <Choice isChosen={answers[id] === true} onChoose={() => onAnswer({ ...answers, [id]: true })}>
            {say("yes")}
          </Choice>
        </ChoiceRow>
      ))}
      {open.length > 1 ? (
        <button type="button" class="button choice choice-all" onClick={() => onAnswer(noToAll)}>
          {say("noToAll")}
        </button>
      ) : null}
    </>
  );
}
