import { useContext, useEffect, useRef } from "preact/hooks";
import type { Text } from "../../../shared/domain/reason.ts";
import { fillText } from "../../../shared/domain/fill-text.ts";
import { opensTheGate } from "../../../shared/domain/verdict.ts";
import { Icon } from "../../ui/icon.tsx";
import { VerdictMark } from "../../ui/verdict-mark.tsx";
import { verdictWords } from "../../ui/verdict-words.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { AnswerReading } from "./answer-reading.tsx";
import { answerReasons, placesTooFew } from "./answer-reasons.ts";
import type { Attempt } from "../collect/attempt.ts";
import { attemptAgain } from "../collect/attempt-again.ts";
import { otherLanguage } from "../other-language.ts";
import { answerMs, letsAllIn } from "./decide.ts";
import type { DoorEvent } from "../door-event.ts";
import { goodsSign } from "../door-panels.ts";
import { doorWords } from "../door-words.ts";
import type { ExitAnswerWords } from "../leaving/exit-answer-words.ts";
import type { Visit } from "../open-door.ts";

export interface AnswerScreenProps {
  readonly visit: Extract<Visit, { kind: "answer" | "no-verdict" }>;
  /** Of somebody who leaves; `null` for who wants to come in. */
  readonly exit: ExitAnswerWords | null;
  readonly send: (event: DoorEvent) => void;
}

/** One answer, as large as the screen: sign, word, every reason, and what can be done now. */
export function AnswerScreen({ visit, exit, send }: AnswerScreenProps) {
  const language = useContext(LanguageContext);
  const say = useWords(doorWords);
  const word = headlineOf(visit, exit);
  const other = otherLanguage(language);
  const goods = visit.kind === "answer" ? (visit.answer.goods ?? null) : null;
  return (
    <main class="answer" onClick={(event) => mayEndByTouch(visit) && !isOnButton(event) && send({ kind: "go-on" })} data-reasons={amountToRead(visit, exit)} data-goods={goods !== null}>
      <div class="answer-sign" data-verdict={goods === null || visit.kind !== "answer" ? undefined : visit.answer.verdict}>
        <VerdictMark verdict={visit.kind === "answer" ? visit.answer.verdict : "cannot-check"} />
        <div class="answer-words" role="alert">
          {goods === null ? null : <p class="answer-whose">{say("person")}</p>}
          <h2 class="answer-word" style={{ "--letters": word[language].length * (language === "en" ? 0.68 : 1) }}>
            {word[language]}
          </h2>
          <p class="answer-other-word" lang={other}>
            {word[other]}
          </p>
          {visit.kind === "answer" ? <AnswerLine attempt={visit.attempt} exit={exit} /> : null}
        </div>
      </div>
      {goods === null ? null : <goodsSign.Panel goods={goods} leave={exit !== null} />}
      <AnswerReading visit={visit} exit={exit} />
      <AnswerActions visit={visit} exit={exit} send={send} />
    </main>
  );
}

/** How many come in together, or were counted out, or the number under which somebody waits. */
function AnswerLine({ attempt: { partySize, waitingNumber }, exit }: { readonly attempt: Attempt } & Pick<AnswerScreenProps, "exit">) {
  const say = useWords(doorWords);
  const language = useContext(LanguageContext);
  if (exit !== null) return <p class="answer-party number">{fillText(exit.countedOut, { count: String(partySize) }, language)}</p>;
  if (waitingNumber !== null) return <p class="answer-party number">{say("waitingNumber", { number: String(waitingNumber) })}</p>;
  return partySize === 1 ? null : <p class="answer-party number">{say("personsAdmitted", { count: String(partySize) })}</p>;
}

function AnswerActions({ visit, exit, send }: AnswerScreenProps) {
  const say = useWords(doorWords);
  const language = useContext(LanguageContext);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const answer = visit.kind === "answer" ? visit.answer : null;
  const admitted = exit === null && answer !== null && opensTheGate(answer.verdict);
  const canCheckAgain = exit === null && visit.kind === "answer" && attemptAgain(visit.attempt, visit.answer) !== null;
  return (
    <div class="answer-actions">
      <button ref={exit === null ? next : null} type="button" class="button answer-next" data-held={visit.held} style={{ "--answer-ms": `${answerMs(answer)}ms` }} onClick={() => send({ kind: "go-on" })}>
        {exit === null ? say("next") : exit.backToEntry[language]}
      </button>
      {exit === null ? null : (
        <button ref={next} type="button" class="button answer-button" onClick={() => send({ kind: "check-leaving" })}>
          <Icon name="leave" />
          {exit.nextLeaves[language]}
        </button>
      )}
      {canCheckAgain ? (
        <button type="button" class="button answer-button" onClick={() => send({ kind: "check-again" })}>
          {say(admitted ? "checkGoodsAgain" : "checkAgain")}
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
function headlineOf(visit: AnswerScreenProps["visit"], exit: ExitAnswerWords | null): Text {
  if (visit.kind === "no-verdict") return verdictWords["cannot-check"];
  const { answer, attempt } = visit;
  if (exit !== null) return exit.verdicts[answer.verdict];
  if (answer.verdict !== "refuse" || !answer.findings.every((finding) => finding.code === "capacity.full")) return verdictWords[answer.verdict];
  return placesTooFew(answer, attempt.partySize) === null ? doorWords.full : doorWords.tooFewPlaces;
}

/** An admission is over at a glance; where there is something to read or to do, only a button ends it, since people point at what they read and tap twice. */
function mayEndByTouch(visit: AnswerScreenProps["visit"]): boolean {
  return visit.kind === "answer" && letsAllIn(visit.answer) && visit.answer.findings.length === 0 && visit.answer.obligations.length === 0;
}

/** A reason with its advice, and two duties, fit under a sign of full size. */
function amountToRead(visit: AnswerScreenProps["visit"], exit: ExitAnswerWords | null): "none" | "few" | "many" {
  if (visit.kind === "no-verdict") return "few";
  const { obligations, goods } = visit.answer;
  const reasons = [...answerReasons(visit.answer).reasons, ...(goods?.findings ?? [])];
  const onRecord = exit === null || letsAllIn(visit.answer) ? 0 : 1;
  const lines = reasons.length + obligations.length + (goods?.obligations.length ?? 0) + onRecord;
  if (lines === 0) return "none";
  return reasons.length > 1 || lines > 3 ? "many" : "few";
}

function isOnButton({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest("button") !== null;
}
