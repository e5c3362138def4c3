import { beijingDate, beijingDay, beijingDayStartMs } from "../../shared/domain/beijing-time.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import type { PlannedActivation } from "./check-activation.ts";
import type { Holding } from "./object-to-pack.ts";
import { packsOfDay } from "./packs-in-force.ts";
import type { PolicyBook } from "./policy-book.ts";
import type { ShelvedPolicy } from "./policy-shelf.ts";

export interface ChangeToHold extends Pick<ShelvedPolicy, "pack" | "version"> {
  /** `null`: the pack is only put on the shelf. */
  readonly planned: PlannedActivation | null;
}

interface HoldingParts {
  readonly book: PolicyBook;
  readonly venues: readonly Venue[];
  readonly nowMs: number;
}

function startMs(day: string): number {
  return beijingDayStartMs(beijingDay(Date.parse(day)));
}

/** Today, and every later day on which the pack can come into force by what is known already. */
function daysOf({ id, effective }: PolicyPack, { book, nowMs }: HoldingParts): readonly string[] {
  const today = beijingDate(nowMs);
  const starts = book.activations.flatMap(({ packId, from, ended }) => (packId === id && ended === null ? [from] : []));
  const ofItself = effective.certainty === "stated" && effective.from !== null ? [effective.from] : [];
  return [...new Set([today, ...[...starts, ...ofItself].filter((day) => day > today)])];
}

/** Where older activations, the venues themselves, or its own days bring the new content of a pack into force. */
function followingHoldings({ pack, version }: ChangeToHold, parts: HoldingParts): readonly Holding[] {
  const { book, venues, nowMs } = parts;
  const shelf = new Map(book.shelf).set(pack.id, { pack, version, origin: "saved" });
  return daysOf(pack, parts).flatMap((day): Holding[] => {
    const packsAt = packsOfDay({ shelf, activations: book.activations }, day);
    const following = venues.filter((venue) => packsAt(venue)?.some((each) => each.pack.id === pack.id) === true);
    return following.length === 0 ? [] : [{ venues: following, atMs: Math.max(nowMs, startMs(day)) }];
  });
}

/** Where and from when on what is saved or activated is to hold: at the venues of the new activation, and wherever the content follows older ones. */
export function holdingsOfChange(change: ChangeToHold, parts: HoldingParts): readonly Holding[] {
  const { planned, pack, version } = change;
  const { book, venues, nowMs } = parts;
  const venueIds = planned?.venueIds ?? null;
  const asked: Holding = {
    venues: venues.filter(({ id }) => venueIds === null || venueIds.includes(id)),
    atMs: planned === null ? nowMs : Math.max(nowMs, startMs(planned.from)),
  };
  return [asked, ...(book.shelf.get(pack.id)?.version === version ? [] : followingHoldings(change, parts))];
}
