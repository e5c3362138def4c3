import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words.ts";
import { checksOnLeaving } from "./checks-on-leaving.ts";
import type { DoorEvent } from "./door-event.ts";
import { checkLeaving } from "./door-panels.ts";
import { doorWords } from "./door-words.ts";
import type { OpenDoor } from "./open-door.ts";
import { countNotRecorded, isFailing } from "./unrecorded-exits.ts";

export interface ExitBarProps {
  readonly door: OpenDoor;
  readonly nowMs: number;
  readonly send: (event: DoorEvent) => void;
}

/**
 * People who leave, and the last one who did not come in after all. Nobody who leaves ever has to wait for a check, as when there
 * is a fire; where one is wanted, counting alone is not the first key to hand.
 */
export function ExitBar({ door, nowMs, send }: ExitBarProps) {
  const say = useWords(doorWords);
  const checks = checksOnLeaving(door.rules.inForce(nowMs, "out"));
  return (
    <footer class="exit-bar" data-checks={checks}>
      {checks === "nobody" ? null : <checkLeaving.Panel checks={checks} isFree={door.visit.kind === "ready"} send={send} />}
      <div class="exit-buttons" role="group" aria-label={say("leave")}>
        {checks === "people" ? <span class="soft small">{say("unchecked")}</span> : null}
        <button type="button" class="button exit-one" onClick={() => send({ kind: "leave", count: 1 })}>
          {checks === "people" ? null : <Icon name="leave" />}
          {say("leaveOne")}
        </button>
        <button type="button" class="button" onClick={() => send({ kind: "leave", count: 5 })}>
          {say("leaveMany", { count: "5" })}
        </button>
      </div>
      {isFailing(door.exits) ? <p class="badge badge-warning">{say("exitsWaiting", { count: String(countNotRecorded(door.exits)) })}</p> : null}
      {door.lastAdmission === null ? null : (
        <button type="button" class="button button-quiet exit-undo" disabled={door.lastAdmission.annulling} onClick={() => send({ kind: "annul" })}>
          <Icon name="undo" />
          {say("undoLast")}
        </button>
      )}
    </footer>
  );
}
