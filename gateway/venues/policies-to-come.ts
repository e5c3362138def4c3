import { beijingDate } from "../../shared/domain/beijing-time.ts";
import { daysToComeMax, type PoliciesToCome } from "../../shared/wire/policies-to-come.ts";
import { type Ground, packsOfDay } from "../policies/packs-in-force.ts";
import type { PolicyBook } from "../policies/policy-book.ts";
import { activationMessage } from "../policies/policy-message.ts";
import type { PolicyRegister } from "../policies/policy-register.ts";
import type { VenueRegister } from "./venue-register.ts";

/** `null` for a venue that there is none. `onlyVenueId` is the venue of a caller who belongs to one. */
export type FindPoliciesToCome = (venueId: string, onlyVenueId: string | null) => PoliciesToCome["toCome"] | null;

interface PoliciesToComeParts {
  readonly venues: VenueRegister;
  readonly policies: Pick<PolicyRegister, "book">;
  readonly now: () => number;
}

/** The days after today on which something could begin. */
function daysOfChange({ activations, shelf }: PolicyBook, today: string): readonly string[] {
  const ofActivations = activations.flatMap(({ from, ended }) => (ended === null ? [from] : []));
  const ofPacks = [...shelf.values()].flatMap(({ pack: { effective } }) => (effective.certainty === "stated" && effective.from !== null ? [effective.from] : []));
  return [...new Set([...ofActivations, ...ofPacks].filter((day) => day > today))].toSorted().slice(0, daysToComeMax);
}

function beginsOn(day: string, ground: Ground, packFrom: string | null): boolean {
  switch (ground.kind) {
    case "base":
      return false;
    case "by-itself":
      return packFrom === day;
    case "activation":
      return ground.activation.from === day;
  }
}

/** Tells what is known to come into force at a venue; what a newer activation supersedes by then is left out. */
export function createPoliciesToCome({ venues, policies, now }: PoliciesToComeParts): FindPoliciesToCome {
  return (venueId, onlyVenueId) => {
    const venue = venues.find(venueId);
    if (venue === null) return null;
    const book = policies.book();
    return daysOfChange(book, beijingDate(now())).flatMap((day) =>
      (packsOfDay(book, day)(venue) ?? []).flatMap(({ pack: { id: packId, title, layer, effective }, grounds }) =>
        grounds
          .filter((ground) => beginsOn(day, ground, effective.from))
          .map((ground) =>
            ground.kind === "activation"
              ? { packId, title, layer, from: day, to: ground.activation.to, activation: activationMessage(ground.activation, onlyVenueId) }
              : { packId, title, layer, from: day, to: effective.to, activation: null },
          ),
      ),
    );
  };
}
