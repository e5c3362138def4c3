import type { StepsDone } from "../../shared/domain/ledger-entry.ts";
import type { ReceivedCheckIn } from "../../shared/wire/check-in.ts";
import type { ReceivedCheckOut } from "../../shared/wire/check-out.ts";

/**
 * Which steps the door has really done. Who has no code is registered with a document in its place; 0 is what a thermometer without a
 * reading sends.
 */
export function stepsOf({ scans, temperature, mask, visit }: Pick<ReceivedCheckIn | ReceivedCheckOut, "scans" | "temperature" | "mask" | "visit">): StepsDone {
  return { code: scans.length > 0 || visit.documents.length > 0, temperature: (temperature?.tenthsC ?? 0) > 0, mask: mask !== null };
}
