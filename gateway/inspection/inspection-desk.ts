import { beijingDay, beijingDayStartMs } from "../../shared/domain/beijing-time.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import type { FlowMessage, InspectionMessage } from "../../shared/wire/inspection.ts";
import { countsMessage } from "../ledger/counts-message.ts";
import type { LedgerReader } from "../ledger/ledger-reader.ts";
import type { VenueRegister } from "../venues/venue-register.ts";
import { recentEntries } from "./recent-entries.ts";
import { summariseChecks } from "./summarise-checks.ts";
import { summariseFlow } from "./summarise-flow.ts";

/** What managers and inspectors read; all of it is computed from the ledger when asked. */
export interface InspectionDesk {
  /** `null` for a venue that does not exist or was never opened. */
  flow(venueId: string, hours: number): Promise<FlowMessage | null>;
  inspections(): Promise<readonly InspectionMessage[]>;
}

const hourMs = 3_600_000;

/** A full theatre makes a few thousand entries a day; more than this in one answer would only be a slow page. */
const entriesPerQuestionMax = 200_000;

export function createInspectionDesk(ledger: LedgerReader, venues: VenueRegister, now: () => number): InspectionDesk {
  async function inspect(venue: Venue, sinceMs: number): Promise<readonly InspectionMessage[]> {
    const counts = await ledger.counts(venue.id);
    if (counts === null) return [];
    const tally = summariseChecks(await recentEntries(ledger, { venueId: venue.id, sinceMs, entriesMax: entriesPerQuestionMax }));
    return [{ venueId: venue.id, name: venue.name, since: new Date(sinceMs).toISOString(), ...tally, counts: countsMessage(counts) }];
  }

  return {
    flow: async (venueId, hours) => {
      const venue = venues.find(venueId);
      const counts = await ledger.counts(venueId);
      if (venue === null || counts === null) return null;
      const toMs = now();
      const fromMs = toMs - hours * hourMs;
      return summariseFlow(venue, await recentEntries(ledger, { venueId, sinceMs: fromMs, entriesMax: entriesPerQuestionMax }), { fromMs, toMs, seq: counts.seq });
    },
    inspections: async () => {
      const sinceMs = beijingDayStartMs(beijingDay(now()));
      const rows: InspectionMessage[] = [];
      for (const venue of venues.all()) rows.push(...(await inspect(venue, sinceMs)));
      return rows;
    },
  };
}
