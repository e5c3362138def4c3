import { useContext } from "preact/hooks";
import type { Text } from "../../../shared/domain/reason.ts";
import { type Obligation, obligations } from "../../../shared/domain/verdict.ts";
import type { CheckInAnswer, FindingMessage } from "../../../shared/wire/check-in.ts";
import { obligationWords } from "../../ui/verdict-words.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { answerReasons, placesTooFew } from "./answer-reasons.ts";
import { letsAllIn } from "./decide.ts";
import { doorWords, stepWords } from "../door-words.ts";
import type { ExitAnswerWords } from "../leaving/exit-answer-words.ts";
import type { Visit } from "../open-door.ts";
import { ReadingArea } from "../read/reading-area.tsx";

export interface AnswerReadingProps {
  readonly visit: Extract<Visit, { kind: "answer" | "no-verdict" }>;
  /** Of somebody who leaves; `null` for who wants to come in. */
  readonly exit: ExitAnswerWords | null;
}

/** What there is to do and to know about an answer: duties first, then every reason. An admission without either has nothing. */
export function AnswerReading({ visit, exit }: AnswerReadingProps) {
  if (visit.kind === "no-verdict") {
    return (
      <ReadingArea>
        <NoVerdictReasons visit={visit} />
      </ReadingArea>
    );
  }
  const { findings, goods } = visit.answer;
  if (findings.length + (goods?.findings.length ?? 0) + dutiesOf(visit.answer).length === 0) return null;
  return (
    <ReadingArea>
      <Reasons answer={visit.answer} partySize={visit.attempt.partySize} exit={exit} />
    </ReadingArea>
  );
}

/** Of the person and of the goods, each once. */
function dutiesOf({ obligations: ofPerson, goods }: CheckInAnswer): readonly Obligation[] {
  return obligations.filter((obligation) => ofPerson.includes(obligation) || goods?.obligations.includes(obligation));
}

interface ReasonsProps extends Pick<AnswerReadingProps, "exit"> {
  readonly answer: CheckInAnswer;
  readonly partySize: number;
}

function Reasons({ answer, partySize, exit }: ReasonsProps) {
  const say = useWords(doorWords);
  const language = useContext(LanguageContext);
  const { reasons, notAsked } = answerReasons(answer);
  const placesLeft = placesTooFew(answer, partySize);
  const duties = dutiesOf(answer);
  const onGoods = answer.goods?.findings ?? [];
  const adviceOn = (finding: FindingMessage): Text => exit?.adviceOn(finding) ?? finding.advice;
  return (
    <div class="answer-reasons" role="alert">
      {duties.length === 0 ? null : (
        <div class="answer-duties">
          <p class="answer-duties-title">{say("duties")}</p>
          <ul>
            {duties.map((obligation) => (
              <li key={obligation}>{obligationWords[obligation][language]}</li>
            ))}
          </ul>
        </div>
      )}
      <ul class="answer-list">
        {reasons.map((finding) => (
          <ReasonLine key={keyOf(finding)} finding={finding} advice={adviceOn(finding)} places={finding.code === "capacity.full" && placesLeft !== null ? { places: String(placesLeft), count: String(partySize) } : null} />
        ))}
      </ul>
      {onGoods.length === 0 ? null : (
        <>
          <p class="answer-whose">{say("goods")}</p>
          <ul class="answer-list">
            {onGoods.map((finding) => (
              <ReasonLine key={keyOf(finding)} finding={finding} advice={adviceOn(finding)} places={null} />
            ))}
          </ul>
        </>
      )}
      {notAsked.length === 0 ? null : <p class="answer-not-asked">{say("notAsked", { steps: notAsked.map((step) => say(stepWords[step])).join(say("listComma")) })}</p>}
      {exit === null || letsAllIn(answer) ? null : <p class="answer-not-asked">{exit.countedAllTheSame[language]}</p>}
    </div>
  );
}

function keyOf({ ruleId, code, text }: FindingMessage): string {
  return `${ruleId} ${code} ${text.en}`;
}

interface ReasonLineProps {
  readonly finding: FindingMessage;
  readonly advice: Text;
  /** How many places are left for how many people, when that is the matter. */
  readonly places: { readonly places: string; readonly count: string } | null;
}

function ReasonLine({ finding: { text }, advice, places }: ReasonLineProps) {
  const say = useWords(doorWords);
  const language = useContext(LanguageContext);
  return (
    <li>
      <p class="answer-reason">{places === null ? text[language] : say("tooFewPlacesFor", places)}</p>
      <p class="answer-advice">{places === null ? advice[language] : say("tooFewPlacesHow")}</p>
    </li>
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
