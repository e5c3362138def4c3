import type { PolicyMessage } from "../../shared/wire/live.ts";
import { StoreUnavailable, type AdmissionStore } from "../admission/admission-store.ts";
import type { EventLog } from "../observe/event-log.ts";
import type { LimitBook } from "./limit-book.ts";
import { watchPolicies, type PolicyWatchParts, type SeenChange } from "./watch-policies.ts";

export interface PolicyRecorderParts extends PolicyWatchParts {
  readonly admissions: AdmissionStore;
  readonly limits: LimitBook;
  readonly log: EventLog;
}

/** Says in the ledger of each venue what is in force there, and tells those who follow. */
export interface PolicyRecorder {
  /** Looks at every venue anew; resolves when the ledgers say what is in force. */
  bringUpToDate(): Promise<void>;
  /** The same for whoever does not wait for it; what fails is logged, and tried again. */
  lookAgain(): void;
  /** The listener is called whenever the venues were looked at: something may have come into force, or a day may have begun. */
  onLooked(listener: () => void): void;
  /** The listener is called for every venue under other rules than before, wherever the change was made. */
  onChanged(listener: (change: PolicyMessage) => void): void;
}

const againAfterMs = 1_000;

/**
 * Every gateway sees every change and writes it down; the store takes it once. So the ledger has it also when the gateway at which it was
 * made does not live to write it.
 */
export function openPolicyRecorder(parts: PolicyRecorderParts): PolicyRecorder {
  const { admissions, venues, policies, limits, now, log } = parts;
  const lookForChanges = watchPolicies(parts);
  const unrecorded = new Map<string, SeenChange>();
  const listeners: ((change: PolicyMessage) => void)[] = [];
  const lookedListeners: (() => void)[] = [];
  let writing = Promise.resolve();
  let repetition: NodeJS.Timeout | null = null;

  async function record({ venueId, policy: { policy, packs }, reason, by }: SeenChange): Promise<void> {
    const venue = venues.find(venueId);
    if (venue === null) return;
    await limits.record(venue, `under ${policy.version}: ${reason}`, by);
    const versions = packs.map(({ version }) => version);
    await admissions.recordPolicy({ venueId, venueRevision: venue.revision, policyVersion: policy.version, packs: versions, reason, by, atMs: now() });
  }

  async function write(): Promise<void> {
    const batch = [...unrecorded.values()];
    if (batch.length === 0) return;
    unrecorded.clear();
    try {
      await policies.keep(batch.map(({ policy }) => policy));
      await Promise.all(batch.map(record));
    } catch (error) {
      // What came meanwhile is newer.
      for (const change of batch) if (!unrecorded.has(change.venueId)) unrecorded.set(change.venueId, change);
      repetition ??= setTimeout(() => {
        repetition = null;
        lookAgain();
      }, againAfterMs).unref();
      throw error;
    }
  }

  function bringUpToDate(): Promise<void> {
    for (const change of lookForChanges()) {
      unrecorded.set(change.venueId, change);
      if (!change.isFirst) for (const listener of listeners) listener({ venueId: change.venueId, policyVersion: change.policy.policy.version });
    }
    for (const listener of lookedListeners) listener();
    writing = writing.then(write, write);
    return writing;
  }

  function lookAgain(): void {
    bringUpToDate().catch((error: unknown) => (error instanceof StoreUnavailable ? log.storeUnavailable(error) : log.failed(error)));
  }

  venues.onRefreshed(lookAgain);
  policies.onRefreshed(lookAgain);

  return {
    bringUpToDate,
    lookAgain,
    onLooked: (listener) => {
      lookedListeners.push(listener);
    },
    onChanged: (listener) => {
      listeners.push(listener);
    },
  };
}
