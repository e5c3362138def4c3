import { useContext, useEffect, useRef } from "preact/hooks";
import type { Language, Text } from "../../shared/domain/reason.ts";
import { opensTheGate } from "../../shared/domain/verdict.ts";
import type { CheckInAnswer } from "../../shared/wire/check-in.ts";
import { Icon } from "../ui/icon.tsx";
import { VerdictMark } from "../ui/verdict-mark.tsx";
import { obligationWords, verdictWords } from "../ui/verdict-words.ts";
import { LanguageContext, useWords } from "../ui/words.ts";
import { answerReasons } from "./answer-reasons.ts";
import { attemptAgain } from "./attempt-again.ts";
import { answerMs } from "./decide.ts";
import type { DoorEvent } from "./door-event.ts";
import { doorWords, stepWords } from "./door-words.ts";
import type { Visit } from "./open-door.ts";

export interface AnswerScreenProps {
  readonly visit: Extract<Visit, { kind: "answer" | "no-verdict" }>;
  readonly send: (event: DoorEvent) => void;
}

/** One answer, as large as the screen: sign, word, every reason, and what can be done now. */
export function AnswerScreen({ visit, send }: AnswerScreenProps) {
  const language = useContext(LanguageContext);
  const word = visit.kind === "answer" ? headlineOf(visit.answer) : verdictWords["cannot-check"];
  return (
    <main class="answer" onClick={(event) => isOnButton(event) || send({ kind: "go-on" })} data-reasons={visit.kind === "answer" && answerReasons(visit.answer).reasons.length > 1 ? "many" : "few"}>
      <div class="answer-sign">
        <VerdictMark verdict={visit.kind === "answer" ? visit.answer.verdict : "cannot-check"} />
        <div class="answer-words" role="alert">
          <h2 class="answer-word" style={{ "--letters": word[language].length * (language === "en" ? 0.68 : 1) }}>
            {word[language]}
          </h2>
          <p class="answer-other-word" lang={otherThan(language)}>
            {word[otherThan(language)]}
          </p>
          {visit.kind === "answer" && visit.attempt.partySize > 1 ? <PartyLine size={visit.attempt.partySize} /> : null}
        </div>
      </div>
      {visit.kind === "answer" ? <Reasons answer={visit.answer} /> : <NoVerdictReasons visit={visit} />}
      <AnswerActions visit={visit} send={send} />
    </main>
  );
}

function PartyLine({ size }: { readonly size: number }) {
  const say = useWords(doorWords);
  return <p class="answer-party number">{say("personsAdmitted", { count: String(size) })}</p>;
}

function Reasons({ answer }: { readonly answer: CheckInAnswer }) {
  const say = useWords(doorWords);
  const language = useContext(LanguageContext);
  const { reasons, notAsked } = answerReasons(answer);
  if (answer.findings.length === 0 && answer.obligations.length === 0) return null;
  return (
    <div class="answer-reasons" role="alert">
      {answer.obligations.length === 0 ? null : (
        <ul class="answer-duties">
          {answer.obligations.map((obligation) => (
            <li key={obligation}>{obligationWords[obligation][language]}</li>
          ))}
        </ul>
      )}
      <ul class="answer-list">
        {reasons.map((finding) => (
          <li key={`${finding.ruleId} ${finding.code} ${finding.text.en}`}>
            <p class="answer-reason">{finding.text[language]}</p>
            <p class="answer-advice">{finding.advice[language]}</p>
          </li>
        ))}
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

function AnswerActions({ visit, send }: AnswerScreenProps) {
  const say = useWords(doorWords);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const answer = visit.kind === "answer" ? visit.answer : null;
  const admitted = answer !== null && opensTheGate(answer.verdict);
  const canCheckAgain = visit.kind === "answer" && !admitted && attemptAgain(visit.attempt, visit.answer) !== null;
  return (
    <div class="answer-actions">
      <button ref={next} type="button" class="button answer-next" data-held={visit.held} style={{ "--answer-ms": `${answerMs(answer)}ms` }} onClick={() => send({ kind: "go-on" })}>
        {say("next")}
      </button>
      {canCheckAgain ? (
        <button type="button" class="button answer-button" onClick={() => send({ kind: "check-again" })}>
          {say("checkAgain")}
        </button>
      ) : null}
      {admitted ? (
        <button type="button" class="button answer-button" onClick={() => send({ kind: "annul" })}>
          <Icon name="undo" />
          {say("didNotEnter")}
        </button>
      ) : null}
      <button type="button" class="button answer-button" disabled={visit.held} onClick={() => send({ kind: "hold" })}>
        {say(visit.held ? "held" : "hold")}
      </button>
    </div>
  );
}

/** A full house is nobody's fault, so it is not called a refusal. */
function headlineOf(answer: CheckInAnswer): Text {
  return answer.verdict === "refuse" && answer.findings.every((finding) => finding.code === "capacity.full") ? doorWords.full : verdictWords[answer.verdict];
}

function otherThan(language: Language): Language {
  return language === "en" ? "zh-CN" : "en";
}

function isOnButton({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest("button") !== null;
}
