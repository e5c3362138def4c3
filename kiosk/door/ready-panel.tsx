import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words.ts";
import type { DoorEvent } from "./door-event.ts";
import { doorWords } from "./door-words.ts";
import type { OpenDoor } from "./open-door.ts";
import { PartySize } from "./party-size.tsx";

export interface ReadyPanelProps {
  readonly door: OpenDoor;
  readonly send: (event: DoorEvent) => void;
}

/** Nobody is being checked: one sentence for the visitor, and the ways to begin without a camera. */
export function ReadyPanel({ door, send }: ReadyPanelProps) {
  const say = useWords(doorWords);
  const asksForCode = door.rules.steps.includes("code");
  const isFull = door.counts.left === 0;
  return (
    <section class="ready-panel">
      {isFull ? (
        <div class="full-sign" role="status">
          <p class="full-word">{say("full")}</p>
          <p>{say("fullHow")}</p>
        </div>
      ) : (
        <div class="ready-sign">
          <p class="ready-word">{say("showCode")}</p>
          <p class="soft">{say("showCodeHow")}</p>
          {looksAtMore(door) ? <p class="ready-also">{say("showAlso")}</p> : null}
        </div>
      )}
      <div class="ready-actions">
        <button type="button" class="button button-glove" onClick={() => send(asksForCode ? { kind: "skip", step: "code" } : { kind: "begin" })}>
          <Icon name="code" />
          {say(asksForCode ? "noCode" : "begin")}
        </button>
        <PartySize size={1} send={send} />
      </div>
    </section>
  );
}

/** Itineraries and tests are judged when they are shown, and nobody has to show one unasked. */
function looksAtMore({ setup }: OpenDoor): boolean {
  return setup.policy.pack.rules.some(({ kind }) => kind === "risk-stay" || kind === "test-certificate");
}
