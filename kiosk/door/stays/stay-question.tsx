import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { useWords } from "../../ui/words.ts";
import { stayWords } from "./stay-words.ts";

export interface StayQuestionProps {
  readonly question: string;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** One question with its answers. Takes the focus, since the answers of the question before are gone. */
export function StayQuestion({ question, onBack, children }: StayQuestionProps) {
  const say = useWords(stayWords);
  const id = useId();
  const asked = useRef<HTMLDivElement>(null);
  useEffect(() => {
    asked.current?.focus({ preventScroll: true });
    asked.current?.scrollIntoView({ block: "start" });
  }, [question]);
  return (
    <div ref={asked} class="stay-choice" role="group" aria-labelledby={id} tabIndex={-1}>
      <div class="stay-question">
        <button type="button" class="button button-quiet choice" onClick={onBack}>
          {say("back")}
        </button>
        <p id={id}>{question}</p>
      </div>
      <div class="choices">{children}</div>
    </div>
  );
}

export interface StayAnswerProps {
  readonly atRisk?: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

/** A place says when the list names it, or something within it. */
export function StayAnswer({ atRisk = false, onChoose, children }: StayAnswerProps) {
  const say = useWords(stayWords);
  return (
    <button type="button" class="button choice" data-at-risk={atRisk} onClick={onChoose}>
      {children}
      {atRisk ? (
        <span class="stay-at-risk">
          <span aria-hidden="true">!</span>
          <span class="visually-hidden">{say("atRisk")}</span>
        </span>
      ) : null}
    </button>
  );
}
