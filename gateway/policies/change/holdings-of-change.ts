import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import type { Venue } from "../../../shared/domain/venue.ts";
import type { PlannedActivation } from "./check-activation.ts";
import { instantIn, instantOnShelf, instantsOfPack } from "./instants-of-change.ts";
import type { Holding } from "../lint/object-to-pack.ts";
import { packsOfDay } from "../packs-in-force.ts";
import type { PolicyBook } from "../policy-book.ts";
import type { ShelvedPolicy } from "../policy-shelf.ts";

export interface ChangeToHold extends Pick<ShelvedPolicy, "pack" | "version"> {
  /** `null`: the pack is only put on the shelf. */
  readonly planned: PlannedActivation | null;
}

interface HoldingParts {
  readonly book: PolicyBook;
  readonly venues: readonly Venue[];
  readonly nowMs: number;
}

/** Where older activations, the venues themselves, or its own days bring the new content of a pack into force. */
function followingHoldings({ pack, version }: ChangeToHold, { book, venues, nowMs }: HoldingParts): readonly Holding[] {
  const shelf = new Map(book.shelf).set(pack.id, { pack, version, origin: "saved" });
  return instantsOfPack(pack, book, nowMs).flatMap((atMs): Holding[] => {
    const packsAt = packsOfDay({ shelf, activations: book.activations }, beijingDate(atMs));
    const following = venues.filter((venue) => packsAt(venue)?.some((each) => each.pack.id === pack.id) === true);
    return following.length === 0 ? [] : [{ venues: following, atMs }];
  });
}

/** Where and from when on what is saved or activated is to hold: at the venues of the new activation, and wherever the content follows older ones. */
export function holdingsOfChange(change: ChangeToHold, parts: HoldingParts): readonly Holding[] {
  const { planned, pack, version } = change;
  const { book, venues, nowMs } = parts;
  const venueIds = planned?.venueIds ?? null;
  const asked: Holding = {
    venues: venues.filter(({ id }) => venueIds === null || venueIds.includes(id)),
    atMs: planned === null ? instantOnShelf(pack, nowMs) : instantIn(planned.from, nowMs),
  };
  return [asked, ...(book.shelf.get(pack.id)?.version === version ? [] : followingHoldings(change, parts))];
}
