import type { CheckInRequest } from "../../../shared/wire/check-in.ts";
import { type Attempt, evidenceOf } from "./attempt.ts";
import { visitMessage } from "./visit-message.ts";

type ObservedMessage = Pick<CheckInRequest, "scans" | "temperature" | "earlierTemperatures" | "mask"> & ReturnType<typeof visitMessage>;

/** What was observed of somebody, as it is sent, whether who it is comes or goes. What nobody has noted is left out. */
export function attemptMessage(attempt: Attempt): ObservedMessage {
  const { temperature, earlierTemperatures, mask, visit } = evidenceOf(attempt);
  const earlier = earlierTemperatures.map(({ tenthsC, source, atMs }) => ({ tenthsC, source, at: new Date(atMs).toISOString() }));
  return {
    scans: attempt.scans.map((scan) => scan.text),
    temperature,
    ...(earlier.length === 0 ? {} : { earlierTemperatures: earlier }),
    mask,
    ...visitMessage(visit),
  };
}
