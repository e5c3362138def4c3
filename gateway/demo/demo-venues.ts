import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import type { VenueRequest } from "../../shared/wire/venue.ts";

export interface DemoVenue {
  readonly id: string;
  readonly request: VenueRequest;
}

const gates = [
  { id: "north", name: "北门 North" },
  { id: "south", name: "南门 South" },
];

/** A theatre of 400 seats, of which 75 % may be taken, and a market with a plain number. */
export const demoVenues: readonly DemoVenue[] = [
  {
    id: "theatre",
    request: { name: "示范剧场 Demo Theatre", venueClass: "culture.theatre", divisionCode: "310113", policyId: "theatre-75", seats: 400, persons: null, gates },
  },
  {
    id: "market",
    request: { name: "示范市场 Demo Market", venueClass: "commerce.market", divisionCode: "310113", policyId: "market-four-elements", seats: null, persons: 200, gates },
  },
];

const centuryHours = 100 * 366 * 24;

/** The demo's list is years old, as its date says; only its age is forgiven, so that itineraries can be tried. */
export function forgiveListAge(pack: PolicyPack): PolicyPack {
  return { ...pack, rules: pack.rules.map((rule) => (rule.kind === "risk-list-age" ? { ...rule, ageMax: { ...rule.ageMax, value: centuryHours } } : rule)) };
}
