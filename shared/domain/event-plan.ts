export const eventTypes = [
  "meeting",
  "training",
  "concert",
  "show",
  "foreign-show",
  "sport",
  "folk",
  "expo",
  "job-fair",
  "party",
  "greeting",
  "assembly",
  "wedding",
  "funeral",
  "banquet",
  "household-meal",
  "rural-meal",
  "board-games",
  "group-tour",
  "other",
] as const;

export type EventType = (typeof eventTypes)[number];

export const eventOrganisers = ["unit", "individual", "caterer", "school-staff"] as const;

export type EventOrganiser = (typeof eventOrganisers)[number];

/** What must be on file before an event may take place. */
export const eventFilings = ["control-plan", "authority-approval", "committee-filing", "headquarters-filing", "event-code", "necessity-reason", "on-site-guide", "routine-checklist"] as const;

export type EventFiling = (typeof eventFilings)[number];

/** An event as its organiser announces it. */
export interface EventPlan {
  readonly type: EventType;
  readonly organiser: EventOrganiser;
  readonly attendees: number;
  readonly tables: number;
  /** What the authority calls large, where the source gives no number. */
  readonly large: boolean;
  readonly filings: readonly EventFiling[];
}
