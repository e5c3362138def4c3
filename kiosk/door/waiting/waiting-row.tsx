import { useWords } from "../../ui/words.ts";
import type { DoorEvent } from "../door-event.ts";
import type { Waiting } from "../open-door.ts";
import { minutesLeft } from "./waiting-list.ts";
import { waitingWords } from "./waiting-words.ts";
import "./waiting-row.css";

export interface WaitingRowProps {
  readonly waiting: readonly Waiting[];
  readonly nowMs: number;
  readonly send: (event: DoorEvent) => void;
}

/** Who rests before the temperature is taken again. A touch goes on with that visitor. */
export function WaitingRow({ waiting, nowMs, send }: WaitingRowProps) {
  const say = useWords(waitingWords);
  return (
    <div class="waiting-row" role="group" aria-label={say("waiting")}>
      <span class="soft small" aria-hidden="true">
        {say("waiting")}
      </span>
      {waiting.map((waits) => {
        const minutes = minutesLeft(waits, nowMs);
        const number = String(waits.number);
        return (
          <button key={number} type="button" class="button waiting number" data-rested={minutes === 0} onClick={() => send({ kind: "call-waiting", number: waits.number })}>
            {minutes === 0 ? say("rested", { number }) : say("minutesLeft", { number, minutes: String(minutes) })}
          </button>
        );
      })}
    </div>
  );
}
