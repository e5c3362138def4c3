export interface CircuitBreakerParts {
  readonly failuresToOpen: number;
  readonly pauseMs: number;
  readonly onChange: (state: "open" | "closed") => void;
}

/** Leaves somebody alone who does not answer, so that nobody waits for him in vain. */
export interface CircuitBreaker {
  /** Whether a call may be made now; after the pause one alone may, to see. Every call that is made must be told of. */
  mayCall(nowMs: number): boolean;
  answered(): void;
  failed(nowMs: number): void;
}

export function createCircuitBreaker({ failuresToOpen, pauseMs, onChange }: CircuitBreakerParts): CircuitBreaker {
  let failuresInARow = 0;
  let openedAtMs: number | null = null;
  let probing = false;
  return {
    mayCall: (nowMs) => {
      if (openedAtMs === null) return true;
      // A clock that was set back ends the pause, rather than making it last for hours.
      const isPausing = nowMs >= openedAtMs && nowMs - openedAtMs < pauseMs;
      if (probing || isPausing) return false;
      probing = true;
      return true;
    },
    answered: () => {
      failuresInARow = 0;
      probing = false;
      if (openedAtMs === null) return;
      openedAtMs = null;
      onChange("closed");
    },
    failed: (nowMs) => {
      failuresInARow += 1;
      const wasOpen = openedAtMs !== null;
      if (failuresInARow < failuresToOpen && !wasOpen) return;
      probing = false;
      openedAtMs = nowMs;
      if (!wasOpen) onChange("open");
    },
  };
}
