import { beijingDay, beijingDayStartMs } from "../../shared/domain/beijing-time.ts";
import type { Counts } from "../../shared/domain/counts.ts";
import type { LedgerEntry } from "../../shared/domain/ledger-entry.ts";
import type { LedgerReader } from "../ledger/ledger-reader.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import { checksAfter, noChecks, type CheckTally } from "./check-tally.ts";
import { recentPages } from "./recent-pages.ts";

export interface DayChecksParts {
  readonly ledger: LedgerReader;
  readonly feed: StoreFeed;
  readonly now: () => number;
  readonly entriesPerVenueMax: number;
}

export interface DayChecks {
  readonly sinceMs: number;
  readonly tally: CheckTally;
  readonly counts: Counts;
}

/** What was read of a venue, and how many changes of it had been heard of before. */
interface Reading {
  readonly heard: number;
  readonly counts: Counts | null;
  readonly talliesByDay: ReadonlyMap<number, CheckTally>;
}

function add(tallies: Map<number, CheckTally>, entry: LedgerEntry): void {
  const day = beijingDay(entry.receivedAtMs);
  tallies.set(day, checksAfter(tallies.get(day) ?? noChecks, entry));
}

/**
 * The checks of each venue since midnight in Beijing. What was read is kept: only entries that came since are read, and a venue of which the
 * feed has told nothing, such as one that was never opened, costs no reading at all. The function answers `null` for the latter.
 */
export function followDayChecks({ ledger, feed, now, entriesPerVenueMax }: DayChecksParts): (venueId: string) => Promise<DayChecks | null> {
  const readings = new Map<string, Reading>();
  const changes = new Map<string, number>();
  let gaps = 0;
  feed.follow((event) => {
    if (event.kind === "ledger") changes.set(event.venueId, (changes.get(event.venueId) ?? 0) + 1);
    if (event.kind === "gap") gaps += 1;
  });

  async function read(venueId: string, today: number): Promise<Reading> {
    const heard = (changes.get(venueId) ?? 0) + gaps;
    const known = readings.get(venueId);
    if (known?.heard === heard) return known;
    const counts = await ledger.counts(venueId);
    const span = { venueId, sinceMs: beijingDayStartMs(today), afterSeq: known?.counts?.seq ?? 0, upToSeq: counts?.seq ?? 0 };
    const talliesByDay = new Map([...(known?.talliesByDay ?? [])].filter(([day]) => day >= today));
    for await (const page of recentPages(ledger, { ...span, entriesMax: entriesPerVenueMax })) {
      for (const entry of page) add(talliesByDay, entry);
    }
    const reading = { heard, counts, talliesByDay };
    readings.set(venueId, reading);
    return reading;
  }

  return async (venueId) => {
    const today = beijingDay(now());
    const { counts, talliesByDay } = await read(venueId, today);
    return counts === null ? null : { sinceMs: beijingDayStartMs(today), tally: talliesByDay.get(today) ?? noChecks, counts };
  };
}
