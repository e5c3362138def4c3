/** How long a code must be out of sight before the same text counts as shown again. */
export const goneMsMin = 2_000;

export interface RepeatGuard {
  /** Whether this sighting is to be reported; a text that is held still is, once. */
  readonly isNew: (text: string, nowMs: number) => boolean;
}

/** Keeps a phone that is held still from being scanned thirty times a second. Texts stay in memory, and no longer than needed. */
export function createRepeatGuard(): RepeatGuard {
  const lastSeenMsByText = new Map<string, number>();
  return {
    isNew(text, nowMs) {
      for (const [seen, lastSeenMs] of lastSeenMsByText) {
        if (nowMs - lastSeenMs >= goneMsMin) lastSeenMsByText.delete(seen);
      }
      const isNew = !lastSeenMsByText.has(text);
      lastSeenMsByText.set(text, nowMs);
      return isNew;
    },
  };
}
