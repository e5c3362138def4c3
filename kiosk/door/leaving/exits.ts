import type { Attempt } from "../collect/attempt.ts";
import { checkOutRequest } from "./check-out-request.ts";
import { stopTimer } from "../door-effect.ts";
import type { Moment } from "../door-event.ts";
import { type OpenDoor, type OpenTurn, unchanged, withNotice } from "../open-door.ts";
import { countNotRecorded, exitRequestsMax, exitsWaitingMax, sendNextExit } from "./unrecorded-exits.ts";

/** Counts people out. Every tap counts, also while an earlier one is still on its way. Who came in before is then past undoing: a tap too much is no reason to annul an entry. */
export function countOut(door: OpenDoor, count: number, moment: Moment): OpenTurn {
  const counted: OpenDoor = { ...door, lastAdmission: null, exits: { ...door.exits, waiting: Math.min(door.exits.waiting + count, exitsWaitingMax) } };
  return warnOfUncounted(door, count, door.exits.requests.length > 0 ? unchanged(counted) : sendNextExit(counted, moment));
}

/** Sends what was seen of somebody who leaves, which also counts. It goes on being sent until it is recorded, whether or not anybody waits for the answer. */
export function recordExit(door: OpenDoor, attempt: Attempt, moment: Moment): OpenTurn {
  const { requests } = door.exits;
  if (requests.length >= exitRequestsMax) return countOut({ ...door, visit: { kind: "ready" } }, attempt.partySize, moment);
  const request = checkOutRequest(door, attempt, moment);
  const state: OpenDoor = {
    ...door,
    deviceSeq: door.deviceSeq + 1,
    visit: { kind: "recording", attempt, id: request.id },
    exits: { ...door.exits, requests: [...requests, request] },
  };
  return warnOfUncounted(door, request.count, { state, effects: requests.length === 0 ? [{ kind: "check-out", request }] : [] });
}

/** Nobody waits any longer for the answer to an exit; it is on record as soon as the gateway can be reached. */
export function stopWaitingForExit(door: OpenDoor): OpenTurn {
  return withNotice({ ...door, visit: { kind: "ready" } }, { kind: "exit-kept" }, [stopTimer("patience")]);
}

function warnOfUncounted(door: OpenDoor, count: number, turn: OpenTurn): OpenTurn {
  const { inside } = door.counts;
  return countNotRecorded(door.exits) + count > inside ? withNotice(turn.state, { kind: "left-uncounted", inside }, turn.effects) : turn;
}
