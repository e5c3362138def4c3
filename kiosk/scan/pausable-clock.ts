export interface PausableClock {
  readonly nowMs: () => number;
  readonly pause: () => void;
  readonly resume: () => void;
}

/** A clock that stands still while paused: a phone that is held up through a pause was not gone in between. */
export function createPausableClock(now: () => number): PausableClock {
  let pausedAtMs: number | null = null;
  let pausedMs = 0;
  return {
    nowMs: () => (pausedAtMs ?? now()) - pausedMs,
    pause() {
      pausedAtMs ??= now();
    },
    resume() {
      if (pausedAtMs !== null) pausedMs += now() - pausedAtMs;
      pausedAtMs = null;
    },
  };
}
