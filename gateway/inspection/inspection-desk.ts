import { setImmediate } from "node:timers/promises";
import type { Venue } from "../../shared/domain/venue.ts";
import type { FlowMessage, InspectionMessage } from "../../shared/wire/inspection.ts";
import { countsMessage } from "../ledger/counts-message.ts";
import type { LedgerReader } from "../ledger/ledger-reader.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import type { VenueRegister } from "../venues/venue-register.ts";
import { followDayChecks } from "./follow-day-checks.ts";
import { FlowSums } from "./flow-sums.ts";
import { recentPages } from "./recent-pages.ts";
import { takeTurns } from "./take-turns.ts";

export interface InspectionDeskParts {
  readonly ledger: LedgerReader;
  readonly feed: StoreFeed;
  readonly venues: VenueRegister;
  readonly now: () => number;
}

/** What managers and inspectors read; all of it is computed from the ledger. */
export interface InspectionDesk {
  /** `null` for a venue that does not exist or was never opened. */
  flow(venueId: string, hours: number): Promise<FlowMessage | null>;
  inspections(): Promise<readonly InspectionMessage[]>;
}

const hourMs = 3_600_000;

/** A full theatre makes a few thousand entries a day; more than this in one answer would only be a slow page. */
const entriesPerQuestionMax = 200_000;

/** So many venues are read at a time; then whoever stands at a door has a turn. */
const venuesAtOnceMax = 10;

export function createInspectionDesk({ ledger, feed, venues, now }: InspectionDeskParts): InspectionDesk {
  const dayChecksOf = followDayChecks({ ledger, feed, now, entriesPerVenueMax: entriesPerQuestionMax });
  // One after the other: whoever asks while the day is read for the first time finds it read, and nobody gets ahead of the doors by asking often.
  const inspectInTurn = takeTurns();
  const sumInTurn = takeTurns();
  const flowsUnderWay = new Map<string, Promise<FlowMessage | null>>();

  async function inspect({ id, name }: Venue): Promise<readonly InspectionMessage[]> {
    const checks = await dayChecksOf(id);
    return checks === null ? [] : [{ venueId: id, name, since: new Date(checks.sinceMs).toISOString(), ...checks.tally, counts: countsMessage(checks.counts) }];
  }

  async function inspectAll(): Promise<readonly InspectionMessage[]> {
    const all = venues.all();
    const rows: InspectionMessage[] = [];
    for (let from = 0; from < all.length; from += venuesAtOnceMax) {
      rows.push(...(await Promise.all(all.slice(from, from + venuesAtOnceMax).map(inspect))).flat());
      await setImmediate();
    }
    return rows;
  }

  async function sumFlow(venueId: string, hours: number): Promise<FlowMessage | null> {
    const venue = venues.find(venueId);
    const counts = await ledger.counts(venueId);
    if (venue === null || counts === null) return null;
    const { seq } = counts;
    const toMs = now();
    const fromMs = toMs - hours * hourMs;
    const sums = new FlowSums();
    for await (const page of recentPages(ledger, { venueId, sinceMs: fromMs, afterSeq: 0, upToSeq: seq, entriesMax: entriesPerQuestionMax })) {
      for (const entry of page) sums.add(entry);
    }
    return sums.message(venue, { fromMs, toMs, seq });
  }

  return {
    flow: (venueId, hours) => {
      const question = `${hours} ${venueId}`;
      const underWay = flowsUnderWay.get(question);
      if (underWay !== undefined) return underWay;
      const flow = sumInTurn(() => sumFlow(venueId, hours)).finally(() => flowsUnderWay.delete(question));
      flowsUnderWay.set(question, flow);
      return flow;
    },
    inspections: () => inspectInTurn(inspectAll),
  };
}
