import type { SchemePhase } from "./rules/monitoring-scheme.ts";

interface CurrentPhase {
  readonly phase: SchemePhase;
  /** The last day of the phase, as a day of the scheme. */
  readonly lastDay: number;
}

/** The phase on a day of the scheme, 0 being the day on which the clock starts; `null` when all days are served. */
export function phaseOfDay(phases: readonly SchemePhase[], day: number): CurrentPhase | null {
  let lastDay = 0;
  for (const phase of phases) {
    lastDay += phase.days;
    if (day <= lastDay) return { phase, lastDay };
  }
  return null;
}
