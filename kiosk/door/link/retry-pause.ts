const pausesMs = [300, 700, 1_500, 3_000] as const;

/** How long to wait after the n-th attempt to reach the gateway; the first is 1. */
export function retryPauseMs(tries: number): number {
  return pausesMs[Math.min(tries, pausesMs.length) - 1] ?? pausesMs[0];
}
