import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import type { MonitoringClaims } from "../../../shared/domain/credential.ts";
import type { ListedPerson } from "../../../shared/policy/evaluation-context.ts";
import type { TryFault } from "./try-fault.ts";
import type { TriedVisitor } from "./try-fields.ts";

/** What the authority has on record of the made-up visitor. */
export interface TriedRecord {
  readonly faults: readonly TryFault[];
  readonly listed: readonly ListedPerson[];
  readonly monitoring: MonitoringClaims | null;
}

function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00+08:00`);
}

/** An empty field stands for the day that is tried. */
export function triedRecord({ listed, listedSince, monitoring, monitoringSince, monitoringReleased }: TriedVisitor, nowMs: number): TriedRecord {
  const today = beijingDate(nowMs);
  const listedDay = listedSince === "" ? today : listedSince;
  const monitoringDay = monitoringSince === "" ? today : monitoringSince;
  const faults: readonly TryFault[] = [
    ...(listed.length > 0 && listedDay > today ? ["listed-day" as const] : []),
    ...(monitoring !== "none" && (monitoringDay > today || (monitoringReleased !== "" && monitoringReleased < monitoringDay)) ? ["monitoring-day" as const] : []),
  ];
  return {
    faults,
    listed: listed.map((personClass) => ({ personClass, sinceMs: startOf(listedDay), releasedAtMs: null })),
    monitoring: monitoring === "none" ? null : { kind: "monitoring", state: monitoring, sinceMs: startOf(monitoringDay), releasedAtMs: monitoringReleased === "" ? null : startOf(monitoringReleased) },
  };
}
