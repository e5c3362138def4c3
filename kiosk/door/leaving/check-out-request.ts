import type { CheckOutRequest } from "../../../shared/wire/check-out.ts";
import type { Attempt } from "../collect/attempt.ts";
import { attemptMessage } from "../collect/attempt-message.ts";
import type { Moment } from "../door-event.ts";
import type { OpenDoor } from "../open-door.ts";

type Numbered = Pick<OpenDoor, "setup" | "deviceSeq">;

/** What is sent for people who leave and are only counted. */
export function countRequest({ setup, deviceSeq }: Numbered, count: number, { nowMs, freshId }: Moment): CheckOutRequest {
  return { id: freshId, gateId: setup.gate.id, at: new Date(nowMs).toISOString(), deviceSeq, count, scans: [] };
}

/** What is sent for people who leave and were checked. */
export function checkOutRequest(door: Numbered, attempt: Attempt, moment: Moment): CheckOutRequest {
  return { ...countRequest(door, attempt.partySize, moment), ...attemptMessage(attempt) };
}
