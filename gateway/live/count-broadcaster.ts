import type { Counts } from "../../shared/domain/counts.ts";
import { placesLeft } from "../../shared/domain/counts.ts";
import type { CountsMessage } from "../../shared/wire/counts.ts";
import { snapshotsPerSecondMax, type AlertMessage } from "../../shared/wire/live.ts";
import type { LedgerReader } from "../ledger/ledger-reader.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import { countsMessage } from "../ledger/counts-message.ts";

/** Where snapshots go: the Socket.IO server, or whoever listens in a test. */
export interface LiveAudience {
  isWatched(venueId: string): boolean;
  sendCounts(message: CountsMessage): void;
  sendAlert(message: AlertMessage): void;
}

interface VenueState {
  counts: Counts | null;
  sentAtMs: number;
  pending: boolean;
}

export interface CountBroadcasterParts {
  readonly ledger: LedgerReader;
  readonly feed: StoreFeed;
  readonly audience: LiveAudience;
  readonly now: () => number;
  readonly onFault: (error: unknown) => void;
}

const pauseMsMin = 1_000 / snapshotsPerSecondMax;

function alertAfter(previous: Counts | null, next: Counts): AlertMessage["kind"] | null {
  if (previous === null) return null;
  const wasFull = placesLeft(previous) === 0;
  const isFull = placesLeft(next) === 0;
  if (wasFull === isFull) return null;
  return isFull ? "full" : "places-left";
}

/**
 * Follows the ledger and sends whole snapshots to the watchers of a venue: the newest one at once, then at most ten a second.
 * What a watcher missed does not matter, since every snapshot is complete. Returns a function that stops.
 */
export function broadcastCounts(parts: CountBroadcasterParts): () => void {
  const { ledger, audience, now, onFault } = parts;
  const states = new Map<string, VenueState>();
  const timers = new Set<NodeJS.Timeout>();

  function later(delayMs: number, venueId: string, state: VenueState): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      send(venueId, state).catch(onFault);
    }, delayMs);
    timers.add(timer);
  }

  async function send(venueId: string, state: VenueState): Promise<void> {
    state.pending = false;
    state.sentAtMs = now();
    const counts = await ledger.counts(venueId);
    if (counts === null || (state.counts !== null && counts.seq <= state.counts.seq)) return;
    const alert = alertAfter(state.counts, counts);
    state.counts = counts;
    audience.sendCounts(countsMessage(counts));
    if (alert !== null) audience.sendAlert({ venueId, kind: alert, seq: counts.seq, at: new Date(counts.atMs).toISOString() });
  }

  function markChanged(venueId: string): void {
    const state = states.get(venueId) ?? { counts: null, sentAtMs: 0, pending: false };
    states.set(venueId, state);
    if (state.pending) return;
    state.pending = true;
    later(Math.max(0, state.sentAtMs + pauseMsMin - now()), venueId, state);
  }

  const unfollow = parts.feed.follow((event) => {
    switch (event.kind) {
      case "ledger":
        if (audience.isWatched(event.venueId)) markChanged(event.venueId);
        return;
      case "gap":
        for (const venueId of states.keys()) if (audience.isWatched(venueId)) markChanged(venueId);
        return;
      case "venues":
      case "tokens":
      case "risk-lists":
      case "policies":
      case "personal-lists":
        return;
    }
  });

  return () => {
    unfollow();
    for (const timer of timers) clearTimeout(timer);
  };
}
