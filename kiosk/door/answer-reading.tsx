import { useContext } from "preact/hooks";
import type { CheckInAnswer } from "../../shared/wire/check-in.ts";
import { obligationWords } from "../ui/verdict-words.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import { answerReasons, placesTooFew } from "./answer-reasons.ts";
import { doorWords, stepWords } from "./door-words.ts";
import type { Visit } from "./open-door.ts";
import { ReadingArea } from "./reading-area.tsx";

export interface AnswerReadingProps {
  readonly visit: Extract<Visit, { kind: "answer" | "no-verdict" }>;
}

/** What there is to do and to know about an answer: duties first, then every reason. An admission without either has nothing. */
export function AnswerReading({ visit }: AnswerReadingProps) {
  if (visit.kind === "no-verdict") {
    return (
      <ReadingArea>
        <NoVerdictReasons visit={visit} />
      </ReadingArea>
    );
  }
  if (visit.answer.findings.length === 0 && visit.answer.obligations.length === 0) return null;
  return (
    <ReadingArea>
      <Reasons answer={visit.answer} partySize={visit.attempt.partySize} />
    </ReadingArea>
  );
}

interface ReasonsProps {
  readonly answer: CheckInAnswer;
  readonly partySize: number;
}

function Reasons({ answer, partySize }: ReasonsProps) {
  const say = useWords(doorWords);
  const language = useContext(LanguageContext);
  const { reasons, notAsked } = answerReasons(answer);
  const placesLeft = placesTooFew(answer, partySize);
  return (
    <div class="answer-reasons" role="alert">
      {answer.obligations.length === 0 ? null : (
        <div class="answer-duties">
          <p class="answer-duties-title">{say("duties")}</p>
          <ul>
            {answer.obligations.map((obligation) => (
              <li key={obligation}>{obligationWords[obligation][language]}</li>
            ))}
          </ul>
        </div>
      )}
      <ul class="answer-list">
        {reasons.map(({ ruleId, code, text, advice }) => {
          const isTooFew = placesLeft !== null && code === "capacity.full";
          return (
            <li key={`${ruleId} ${code} ${text.en}`}>
              <p class="answer-reason">{isTooFew ? say("tooFewPlacesFor", { places: String(placesLeft), count: String(partySize) }) : text[language]}</p>
              <p class="answer-advice">{isTooFew ? say("tooFewPlacesHow") : advice[language]}</p>
            </li>
          );
        })}
      </ul>
      {notAsked.length === 0 ? null : <p class="answer-not-asked">{say("notAsked", { steps: notAsked.map((step) => say(stepWords[step])).join(say("listComma")) })}</p>}
    </div>
  );
}

function NoVerdictReasons({ visit }: { readonly visit: Extract<Visit, { kind: "no-verdict" }> }) {
  const say = useWords(doorWords);
  return (
    <div class="answer-reasons" role="alert">
      <p class="answer-reason">{say(visit.problem === null ? "noVerdict" : "rejected")}</p>
      <p class="answer-advice">{say("noVerdictHow")}</p>
      {visit.problem === null ? null : <p class="answer-advice" lang="en">{visit.problem.detail}</p>}
    </div>
  );
}
