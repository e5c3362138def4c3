import { type MonitoringClaims, monitoringStates } from "../domain/credential.ts";
import { monitoringLabels, stateNumbers } from "./code-labels.ts";
import { readIfPresent } from "./read-if-present.ts";
import { readInstantMs } from "./read-instant.ts";
import { readMembers } from "./read-members.ts";
import type { ReadRefusal } from "./unverified-code.ts";

/** A state that this reader does not know is not supported: any that it picked instead might be too mild. */
export function readMonitoring(body: unknown): MonitoringClaims | ReadRefusal {
  const members = readMembers(body, monitoringLabels);
  if (typeof members === "string") return members;
  const stateNumber = members.get(monitoringLabels.state);
  const sinceMs = readInstantMs(members.get(monitoringLabels.since));
  const releasedAtMs = readIfPresent(members.get(monitoringLabels.releasedAt), readInstantMs);
  if (typeof stateNumber !== "number" || sinceMs === undefined || releasedAtMs === undefined) return "read.damaged";
  if (releasedAtMs !== null && sinceMs > releasedAtMs) return "read.damaged";

  const state = monitoringStates.find((known) => stateNumbers[known] === stateNumber);
  return state === undefined ? "read.unsupported" : { kind: "monitoring", state, sinceMs, releasedAtMs };
}
