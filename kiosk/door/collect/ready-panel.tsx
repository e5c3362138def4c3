import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words.ts";
import { emptyAttempt, judged } from "./attempt.ts";
import { isOpen } from "./checklist-items.ts";
import { hasStandIn } from "../read/codes-asked.ts";
import type { DoorEvent } from "../door-event.ts";
import { asksWhoComes, closedSign, roleRow, waitingRow } from "../door-panels.ts";
import { doorWords } from "../door-words.ts";
import type { OpenDoor } from "../open-door.ts";
import { PartySize } from "./party-size.tsx";

export interface ReadyPanelProps {
  readonly door: OpenDoor;
  readonly nowMs: number;
  readonly send: (event: DoorEvent) => void;
}

/** Nobody is being checked: one sentence for the visitor, and the ways to begin without a camera. */
export function ReadyPanel({ door, nowMs, send }: ReadyPanelProps) {
  const say = useWords(doorWords);
  const rules = door.rules.inForce(nowMs);
  const visitor = judged(emptyAttempt, door.rules, nowMs);
  const asksForCode = isOpen(visitor, "code");
  const withoutCode: DoorEvent = hasStandIn(visitor) ? { kind: "stand-in", type: "resident-id-card" } : { kind: "skip", step: "code" };
  return (
    <section class="ready-panel">
      {door.waiting.length === 0 ? null : <waitingRow.Panel waiting={door.waiting} nowMs={nowMs} send={send} />}
      {rules.some(({ kind }) => kind === "access") ? <closedSign.Panel door={door} nowMs={nowMs} /> : null}
      {door.counts.left === 0 ? (
        <div class="full-sign" role="status">
          <p class="full-word">{say("full")}</p>
          <p>{say("fullHow")}</p>
        </div>
      ) : (
        <div class="ready-sign">
          <p class="ready-word">{say(asksForCode ? "showCode" : "begin")}</p>
          <p class="soft">{say(asksForCode ? "showCodeHow" : "noCodeAsked")}</p>
          {rules.some(looksAtMore) ? <p class="ready-also">{say("showAlso")}</p> : null}
        </div>
      )}
      {rules.some(asksWhoComes) ? <roleRow.Panel rules={rules} venueClass={door.setup.place.venueClass} attempt={visitor} send={send} /> : null}
      <div class="ready-actions">
        <button type="button" class="button button-glove" onClick={() => send(asksForCode ? withoutCode : { kind: "begin" })}>
          <Icon name="code" />
          {say(asksForCode ? "noCode" : "begin")}
        </button>
        <PartySize size={1} send={send} />
      </div>
    </section>
  );
}

/** Itineraries and tests are judged when they are shown, and nobody has to show one unasked. */
function looksAtMore({ kind }: Rule): boolean {
  return kind === "risk-stay" || kind === "test-certificate";
}
