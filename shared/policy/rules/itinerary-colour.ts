import type { ItineraryColour } from "../../domain/credential.ts";
import type { Person } from "../person.ts";
import { decided, undecided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** The colour and the star of an itinerary code; `null` says nothing about it. Green has nothing to say, an unknown colour is always `cannot-check`. */
export interface ItineraryColourRule extends RuleBase {
  readonly kind: "itinerary-colour";
  readonly outcomes: Readonly<Record<Exclude<ItineraryColour, "green" | "unknown">, Outcome | null>>;
  readonly starred: Outcome | null;
}

function ofColour({ outcomes }: ItineraryColourRule, colour: ItineraryColour | null): readonly Remark[] {
  switch (colour) {
    case null:
    case "green":
      return [];
    case "yellow":
    case "orange":
    case "red": {
      const outcome = outcomes[colour];
      return outcome === null ? [] : [decided(`status.itinerary-${colour}`, outcome)];
    }
    case "unknown":
      return [undecided("status.itinerary-unknown", "cannot-check")];
  }
}

/** Judges what the code says of itself; the stays are for other rules. */
export function itineraryColour(rule: ItineraryColourRule, person: Person): readonly Remark[] {
  return person.itineraries.flatMap(({ colour, starred }) => [...ofColour(rule, colour), ...(starred && rule.starred !== null ? [decided("status.itinerary-starred", rule.starred)] : [])]);
}
