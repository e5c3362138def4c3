import type { Venue } from "../../shared/domain/venue.ts";
import { names, type PackInForce } from "./packs-in-force.ts";
import type { PolicyBook } from "./policy-book.ts";
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

function whyRemoved({ pack, grounds }: PackInForce, { venue, venueChangedBy }: PolicyChange, { activations }: PolicyBook): ChangeDescription {
  const ended = activations.findLast((activation) => activation.packId === pack.id && activation.ended !== null && names(activation, pack, venue))?.ended;
  if (grounds.some(({ kind }) => kind === "activation") && ended !== undefined && ended !== null) return { reason: ended.reason, by: ended.by };
  if (grounds.some(({ kind }) => kind === "base")) return { reason: `the venue is no longer under ${pack.id}`, by: venueChangedBy };
  return { reason: `the days of ${pack.id} are over`, by: byGateway };
}

function whyReplaced({ pack, version }: PackInForce, { versionsById }: PolicyBook): ChangeDescription {
  const saved = versionsById.get(pack.id)?.findLast((each) => each.version === version)?.saved ?? null;
  return { reason: `${pack.id} was replaced by a newer version`, by: saved?.by ?? byGateway };
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
