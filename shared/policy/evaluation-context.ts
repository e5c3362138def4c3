import type { Setting, VenueClass, Zone } from "../domain/venue.ts";
import type { RiskLookup } from "../risk/risk-lookup.ts";

/** What rules may look at of the venue and the gate. */
export interface EntryPlace {
  readonly venueId: string;
  readonly venueClass: VenueClass;
  readonly divisionCode: string;
  readonly setting: Setting;
  readonly zone: Zone | null;
}

/** An entry of one of the authority's lists of persons. */
export interface ListedPerson {
  readonly personClass: string;
  /** When the clock of a scheme starts, and since when the entry counts. */
  readonly sinceMs: number;
  /** `null` while it lasts. */
  readonly releasedAtMs: number | null;
}

/** All that a rule may look at besides the evidence. */
export interface EvaluationContext {
  readonly nowMs: number;
  /** `null` when there is no list: then no stay can be called safe. */
  readonly risk: RiskLookup | null;
  readonly place: EntryPlace;
  /** The entries of the person with this subject key, on whatever list. */
  readonly listedAs: (subjectKey: string) => readonly ListedPerson[];
}
