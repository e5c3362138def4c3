import type { Venue } from "../../shared/domain/venue.ts";
import { packCovers } from "../../shared/policy/pack-covers.ts";
import { names, type PackInForce } from "./packs-in-force.ts";
import type { PolicyBook } from "./policy-book.ts";
import type { ShelvedPolicy } from "./policy-shelf.ts";
import type { VenuePolicy } from "./venue-policy.ts";

/** For the ledger: every gateway that sees the change says the same, whichever of them it was made at. */
export interface ChangeDescription {
  readonly reason: string;
  readonly by: string;
}

export interface PolicyChange {
  readonly before: VenuePolicy;
  readonly after: VenuePolicy;
  readonly venue: Venue;
  /** Who saved the venue last. */
  readonly venueChangedBy: string;
}

/** Who acts when nobody did: a day has begun, or another program was started. */
export const byGateway = "gateway";

function whyAdded({ pack, grounds: [ground] }: PackInForce, { venueChangedBy }: PolicyChange): ChangeDescription {
  switch (ground.kind) {
    case "base":
      return { reason: `the venue is under ${pack.id}`, by: venueChangedBy };
    case "by-itself":
      return { reason: `${pack.id} holds from ${pack.effective.from ?? ""} to ${pack.effective.to ?? ""}`, by: byGateway };
    case "activation":
      return { reason: ground.activation.reason, by: ground.activation.by };
  }
}

function savedBy({ pack, version }: Pick<ShelvedPolicy, "pack" | "version">, { versionsById }: PolicyBook): string {
  return versionsById.get(pack.id)?.findLast((each) => each.version === version)?.saved?.by ?? byGateway;
}

function whyRemoved({ pack, version, grounds }: PackInForce, { venue, venueChangedBy }: PolicyChange, book: PolicyBook): ChangeDescription {
  const { activations, shelf } = book;
  const ids = new Set(grounds.flatMap((ground) => (ground.kind === "activation" ? [ground.activation.id] : [])));
  const own = activations.findIndex(({ id }) => ids.has(id));
  // A newer one may have superseded it and been ended, too, since the venue was last looked at.
  const ended = own === -1 ? undefined : activations.slice(own).find((each) => each.packId === pack.id && each.ended !== null && names(each, pack, venue))?.ended;
  if (ended !== undefined && ended !== null) return { reason: ended.reason, by: ended.by };
  if (grounds.some(({ kind }) => kind === "base")) return { reason: `the venue is no longer under ${pack.id}`, by: venueChangedBy };
  const now = shelf.get(pack.id);
  if (now !== undefined && !packCovers(now.pack, venue)) {
    return { reason: `the scope of ${pack.id} no longer covers the venue`, by: now.version === version ? venueChangedBy : savedBy(now, book) };
  }
  return { reason: `the days of ${pack.id} are over`, by: byGateway };
}

function whyReplaced(replacement: PackInForce, book: PolicyBook): ChangeDescription {
  return { reason: `${replacement.pack.id} was replaced by a newer version`, by: savedBy(replacement, book) };
}

function joined(texts: readonly string[], separator: string): string {
  return [...new Set(texts)].join(separator);
}

/** Why other rules are in force at a venue than before, and by whom, as the records tell. */
export function describeChange(change: PolicyChange, book: PolicyBook): ChangeDescription {
  const before = new Map(change.before.packs.map((each) => [each.pack.id, each]));
  const after = new Map(change.after.packs.map((each) => [each.pack.id, each]));
  const descriptions = [
    ...change.after.packs.flatMap((each) => {
      const known = before.get(each.pack.id);
      if (known === undefined) return [whyAdded(each, change)];
      return known.version === each.version ? [] : [whyReplaced(each, book)];
    }),
    ...change.before.packs.flatMap((each) => (after.has(each.pack.id) ? [] : [whyRemoved(each, change, book)])),
  ];
  if (descriptions.length === 0) return { reason: "other rules of the same packs hold from today", by: byGateway };
  return { reason: joined(descriptions.map(({ reason }) => reason), "; "), by: joined(descriptions.map(({ by }) => by), ", ") };
}
