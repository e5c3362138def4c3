import { overlayIdOf } from "../../../shared/policy/overlay-id.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { VenueMessage } from "../../../shared/wire/venue.ts";

/** The source of whatever the venue decides itself. */
export const ownDecision = "venue-decision";

/** What a venue begins with that has no pack of its own: no rule yet. It speaks of venues like this one, so that it is not compared at a hospital. */
export function newOverlay({ id, name, venueClass, divisionCode }: Pick<VenueMessage, "id" | "name" | "venueClass" | "divisionCode">, today: string): PolicyPack {
  return {
    id: overlayIdOf(id),
    title: { "zh-CN": `${name}的本场所规定`, en: `Own rules of ${name}` },
    jurisdiction: name,
    layer: "venue",
    scope: { divisions: [divisionCode], venueClasses: [venueClass] },
    effective: { from: today, to: null, certainty: "stated" },
    sources: [{ reference: ownDecision, title: `${name}的决定`, date: today, certainty: "stated" }],
    rules: [],
  };
}
