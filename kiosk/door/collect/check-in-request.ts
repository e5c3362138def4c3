import type { CheckInRequest } from "../../../shared/wire/check-in.ts";
import type { Attempt } from "./attempt.ts";
import { attemptMessage } from "./attempt-message.ts";
import type { Moment } from "../door-event.ts";
import type { OpenDoor } from "../open-door.ts";

/** What is sent for an attempt to come in. */
export function checkInRequest({ setup, deviceSeq }: Pick<OpenDoor, "setup" | "deviceSeq">, attempt: Attempt, { nowMs, freshId }: Moment): CheckInRequest {
  return { id: freshId, gateId: setup.gate.id, at: new Date(nowMs).toISOString(), deviceSeq, ...attemptMessage(attempt), partySize: attempt.partySize, sessionId: null };
}
