import { beijingDay, beijingDayStartMs } from "../../shared/domain/beijing-time.ts";

/** A clock that is set, or a machine that slept, is noticed after so long. */
const waitMsMax = 3_600_000;
const waitMsMin = 10;

/** Calls the listener when a day has begun in Beijing by the clock `now`. Returns a function that stops. */
export function followDays(now: () => number, listener: () => void): () => void {
  let day = beijingDay(now());
  let timer = wait();

  function wait(): NodeJS.Timeout {
    const untilNextMs = beijingDayStartMs(day + 1) - now();
    return setTimeout(look, Math.min(Math.max(untilNextMs, waitMsMin), waitMsMax)).unref();
  }

  function look(): void {
    const today = beijingDay(now());
    const hasBegun = today !== day;
    day = today;
    timer = wait();
    if (hasBegun) listener();
  }

  return () => clearTimeout(timer);
}
