import { useWords } from "../../ui/words.ts";
import type { Attempt } from "./attempt.ts";
import type { DoorEvent } from "../door-event.ts";
import type { DoorStep } from "./door-step.ts";
import { doorWords } from "../door-words.ts";
import { PartySize } from "./party-size.tsx";

export interface VisitFootProps {
  readonly attempt: Attempt;
  readonly step: DoorStep | null;
  readonly send: (event: DoorEvent) => void;
}

/** What can be done at any step. */
export function VisitFoot({ attempt, step, send }: VisitFootProps) {
  const say = useWords(doorWords);
  const { waitingNumber } = attempt;
  return (
    <div class="visit-foot">
      {waitingNumber === null ? <PartySize size={attempt.partySize} send={send} /> : null}
      <div class="cluster">
        {step === "temperature" && waitingNumber === null ? (
          <button type="button" class="button button-quiet" onClick={() => send({ kind: "skip", step })}>
            {say("skip")}
          </button>
        ) : null}
        <NotCooperating attempt={attempt} send={send} />
        {waitingNumber === null ? null : (
          <button type="button" class="button button-quiet" onClick={() => send({ kind: "put-back" })}>
            {say("putBack", { number: String(waitingNumber) })}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={() => send({ kind: "start-over" })}>
          {say(attempt.noted.direction === "in" ? "startOver" : "cancel")}
        </button>
      </div>
    </div>
  );
}

/** One touch ends the check. Only where a rule judges it, for otherwise the key would not do what it says. */
function NotCooperating({ attempt, send }: Omit<VisitFootProps, "step">) {
  const say = useWords(doorWords);
  const rules = attempt.judgement.rules.filter((rule) => rule.kind === "cooperation");
  if (rules.length === 0) return null;
  return (
    <>
      <button type="button" class="button button-danger" onClick={() => send({ kind: "not-cooperating", how: "refused" })}>
        {say("refuses")}
      </button>
      {rules.some(({ abusive }) => abusive !== null) ? (
        <button type="button" class="button button-danger" onClick={() => send({ kind: "not-cooperating", how: "abusive" })}>
          {say("abusive")}
        </button>
      ) : null}
    </>
  );
}
