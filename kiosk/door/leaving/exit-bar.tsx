import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words.ts";
import { checksOnLeaving } from "./checks-on-leaving.ts";
import type { DoorEvent } from "../door-event.ts";
import { checkLeaving } from "../door-panels.ts";
import { doorWords } from "../door-words.ts";
import type { OpenDoor } from "../open-door.ts";
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
      {checks === "nobody" || door.visit.kind !== "ready" ? null : <checkLeaving.Panel checks={checks} send={send} />}
      <div class="exit-buttons" role="group" aria-label={say("leave")}>
        {checks === "people" ? <span class="soft small" aria-hidden="true">{say("unchecked")}</span> : null}
        {[1, 5].map((count) => (
          <CountOut key={count} count={count} isUnchecked={checks === "people"} send={send} />
        ))}
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

interface CountOutProps extends Pick<ExitBarProps, "send"> {
  readonly count: number;
  /** Beside the check that is wanted. */
  readonly isUnchecked: boolean;
}

function CountOut({ count, isUnchecked, send }: CountOutProps) {
  const say = useWords(doorWords);
  const leave = (): void => send({ kind: "leave", count });
  if (isUnchecked) {
    const label = say("uncheckedCount", { count: String(count) });
    return (
      <button type="button" class="button" aria-label={`${say("unchecked")} ${label}`} onClick={leave}>
        {label}
      </button>
    );
  }
  return (
    <button type="button" class={count === 1 ? "button exit-one" : "button"} onClick={leave}>
      {count === 1 ? <Icon name="leave" /> : null}
      {count === 1 ? say("leaveOne") : say("leaveMany", { count: String(count) })}
    </button>
  );
}
