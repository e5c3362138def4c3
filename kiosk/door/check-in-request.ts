import type { CheckInRequest } from "../../shared/wire/check-in.ts";
import { type Attempt, evidenceOf } from "./attempt.ts";
import type { Moment } from "./door-event.ts";
import type { OpenDoor } from "./open-door.ts";
import { visitMessage } from "./visit-message.ts";

/** What is sent for an attempt. What nobody has noted is left out. */
export function checkInRequest({ setup, deviceSeq }: Pick<OpenDoor, "setup" | "deviceSeq">, attempt: Attempt, { nowMs, freshId }: Moment): CheckInRequest {
  const { temperature, earlierTemperatures, mask, partySize, visit } = evidenceOf(attempt);
  const earlier = earlierTemperatures.map(({ tenthsC, source, atMs }) => ({ tenthsC, source, at: new Date(atMs).toISOString() }));
  return {
    id: freshId,
    gateId: setup.gate.id,
    at: new Date(nowMs).toISOString(),
    deviceSeq,
    scans: attempt.scans.map((scan) => scan.text),
    temperature,
    ...(earlier.length === 0 ? {} : { earlierTemperatures: earlier }),
    mask,
    partySize,
    sessionId: null,
    ...visitMessage(visit),
  };
}
