import type { CountsMessage } from "../../shared/wire/counts.ts";
import type { FlowMessage } from "../../shared/wire/inspection.ts";

/** The pace is taken over the last quarter of an hour; a forecast beyond three hours would be a guess. */
const paceMinutes = 15;
const forecastMinutesMax = 180;

/** Minutes until the last place is taken at the present pace, rounded up; `null` when the venue is not filling, full, or without a limit. */
export function minutesUntilFull(counts: Pick<CountsMessage, "left">, flow: Pick<FlowMessage, "buckets">, nowMs: number): number | null {
  if (counts.left === null || counts.left === 0) return null;
  const fromMs = nowMs - paceMinutes * 60_000;
  const recent = flow.buckets.filter((bucket) => Date.parse(bucket.from) >= fromMs);
  const first = recent[0];
  if (first === undefined) return null;
  const minutes = (nowMs - Date.parse(first.from)) / 60_000;
  const gained = recent.reduce((sum, bucket) => sum + bucket.entered - bucket.exited, 0);
  if (gained <= 0 || minutes <= 0) return null;
  const untilFull = Math.ceil((counts.left * minutes) / gained);
  return untilFull <= forecastMinutesMax ? untilFull : null;
}
