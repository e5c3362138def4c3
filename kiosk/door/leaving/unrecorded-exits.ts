import { partySizeMax } from "../collect/attempt.ts";
import { countRequest } from "./check-out-request.ts";
import { startTimer, stopTimer } from "../door-effect.ts";
import type { Moment, Notice } from "../door-event.ts";
import type { KeptExits } from "./kept-exits.ts";
import { type Exits, type OpenDoor, type OpenTurn, unchanged, withNotice } from "../open-door.ts";
import { retryPauseMs } from "../link/retry-pause.ts";

/** People counted out while the gateway cannot be reached; more than a full house never leaves by one door unnoticed. */
export const exitsWaitingMax = 1_000;

/** Whoever leaves beyond them is only counted. */
export const exitRequestsMax = 1_000;

/** The first request that is left, else one of those who were only counted. */
export function sendNextExit(door: OpenDoor, moment: Moment): OpenTurn {
  const { waiting, requests } = door.exits;
  const [first] = requests;
  if (first !== undefined) return { state: door, effects: [{ kind: "check-out", request: first }] };
  if (waiting === 0) return unchanged(door);
  const request = countRequest(door, Math.min(waiting, partySizeMax), moment);
  return {
    state: { ...door, deviceSeq: door.deviceSeq + 1, exits: { waiting: waiting - request.count, requests: [request], tries: 1 } },
    effects: [{ kind: "check-out", request }],
  };
}

/** Goes on with what the page before had counted, before anything new is. */
export function recallExits(door: OpenDoor, { waiting, requests }: KeptExits, moment: Moment): OpenTurn {
  if (countNotRecorded(door.exits) > 0) return unchanged(door);
  return sendNextExit({ ...door, exits: { waiting, requests, tries: 1 } }, moment);
}

/** The first request is done with, so nobody waits for it, and the next one goes. `null` when it was another one. */
export function settleExit(door: OpenDoor, id: string, moment: Moment): (OpenTurn & { readonly count: number }) | null {
  const [first, ...requests] = door.exits.requests;
  if (first?.id !== id) return null;
  const isWaitedFor = door.visit.kind === "recording" && door.visit.id === id;
  const settled: OpenDoor = { ...door, visit: isWaitedFor ? { kind: "ready" } : door.visit, exits: { ...door.exits, requests, tries: 1 } };
  const { state, effects } = sendNextExit(settled, moment);
  return { count: first.count, state, effects: [stopTimer("exit-retry"), ...(isWaitedFor ? [stopTimer("patience")] : []), ...effects] };
}

/** The gateway has the exit from a page before this one, which kept no more of it than its id and its count. */
export function exitKnown(door: OpenDoor, id: string, moment: Moment): OpenTurn {
  const settled = settleExit(door, id, moment);
  return settled === null ? unchanged(door) : withNotice(settled.state, afterLeaving(door.notice, settled.count), settled.effects);
}

/** The same request is sent again until it is recorded; one that the gateway does not take is dropped, and staff are told. */
export function exitNotRecorded(door: OpenDoor, id: string, { again, moment }: { again: boolean; moment: Moment }): OpenTurn {
  const { requests, tries } = door.exits;
  if (again && requests[0]?.id === id) return { state: { ...door, exits: { ...door.exits, tries: tries + 1 } }, effects: [startTimer("exit-retry", retryPauseMs(tries))] };
  const settled = again ? null : settleExit(door, id, moment);
  return settled === null ? unchanged(door) : withNotice(settled.state, { kind: "exit-rejected" }, settled.effects);
}

export function resendExit(door: OpenDoor): OpenTurn {
  const [first] = door.exits.requests;
  return first === undefined || !isFailing(door.exits) ? unchanged(door) : { state: door, effects: [{ kind: "check-out", request: first }] };
}

/** Whether the gateway did not answer an exit at once. */
export function isFailing({ tries }: Pick<Exits, "tries">): boolean {
  return tries > 1;
}

export function countNotRecorded({ waiting, requests }: Pick<Exits, "waiting" | "requests">): number {
  return requests.reduce((sum, { count }) => sum + count, waiting);
}

/** Taps that follow each other are one crowd to whoever counts. */
export function afterLeaving(notice: Notice | null, count: number): Notice {
  if (notice?.kind === "left-uncounted") return notice;
  return { kind: "left", count: notice?.kind === "left" ? notice.count + count : count };
}
