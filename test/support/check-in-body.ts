import { uuidv7 } from "uuidv7";
import type { CheckInRequest } from "../../shared/wire/check-in.ts";

/** What a gate sends for somebody who did everything right, but for the scans. */
export function checkInBody(changes: Partial<CheckInRequest> = {}): CheckInRequest {
  return {
    id: uuidv7(),
    gateId: "north",
    at: "2022-04-16T12:00:00+08:00",
    deviceSeq: 1,
    scans: [],
    temperature: { tenthsC: 365, source: "keypad" },
    mask: true,
    partySize: 1,
    sessionId: null,
    ...changes,
  };
}
