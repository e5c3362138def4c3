import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words.ts";
import type { DoorEvent } from "./door-event.ts";
import { doorWords } from "./door-words.ts";
import type { OpenDoor } from "./open-door.ts";

export interface ExitBarProps {
  readonly door: OpenDoor;
  readonly send: (event: DoorEvent) => void;
}

/** People who leave, and the last one who did not come in after all. */
export function ExitBar({ door, send }: ExitBarProps) {
  const say = useWords(doorWords);
  const notRecorded = door.exits.waiting + (door.exits.sending?.count ?? 0);
  return (
    <footer class="exit-bar">
      <div class="exit-buttons" role="group" aria-label={say("leave")}>
        <button type="button" class="button exit-one" onClick={() => send({ kind: "leave", count: 1 })}>
          <Icon name="leave" />
          {say("leaveOne")}
        </button>
        <button type="button" class="button" onClick={() => send({ kind: "leave", count: 5 })}>
          {say("leaveMany", { count: "5" })}
        </button>
      </div>
      {door.exits.failing ? <p class="badge badge-warning">{say("exitsWaiting", { count: String(notRecorded) })}</p> : null}
      {door.lastAdmission === null ? null : (
        <button type="button" class="button button-quiet exit-undo" disabled={door.lastAdmission.annulling} onClick={() => send({ kind: "annul" })}>
          <Icon name="undo" />
          {say("undoLast")}
        </button>
      )}
    </footer>
  );
}
