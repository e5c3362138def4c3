import { emptyExit, judged } from "../collect/attempt.ts";
import { checklistOf, stepToDo } from "../collect/checklist-items.ts";
import { proceed, submit } from "../collect/collect.ts";
import type { Moment } from "../door-event.ts";
import { type OpenDoor, type OpenTurn, unchanged } from "../open-door.ts";

/**
 * Begins with somebody who leaves; whoever is in front of the door is not pushed aside. Also where nothing is asked it waits for
 * staff, since what it sends counts.
 */
export function checkLeaving(door: OpenDoor, moment: Moment): OpenTurn {
  switch (door.visit.kind) {
    case "collecting":
    case "deciding":
    case "recording":
      return unchanged(door);
    case "ready":
    case "answer":
    case "no-verdict": {
      const attempt = judged(emptyExit, door.rules, moment.nowMs);
      const offered = stepToDo(attempt) === null ? (checklistOf(attempt)[0]?.step ?? null) : null;
      return proceed(door, { ...attempt, shown: offered }, moment);
    }
  }
}

/** Sends an exit of which nothing is asked, or no more. */
export function letLeave(door: OpenDoor, moment: Moment): OpenTurn {
  if (door.visit.kind !== "collecting" || door.visit.attempt.noted.direction === "in") return unchanged(door);
  return submit(door, judged(door.visit.attempt, door.rules, moment.nowMs), moment);
}
