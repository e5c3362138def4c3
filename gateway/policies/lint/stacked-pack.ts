import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import type { Venue } from "../../../shared/domain/venue.ts";
import { policyLayers, type PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { ShelvedPolicy } from "../policy-shelf.ts";
import type { PolicyFinder } from "../venue-policy.ts";

type VersionedPack = Pick<ShelvedPolicy, "pack" | "version">;

/** A pack below those of wider layers, on a day in Beijing: what it may ask for depends on all of it, and on nothing else. */
export interface StackedPack extends VersionedPack {
  readonly above: readonly VersionedPack[];
  readonly day: string;
  /** Equal for stacks that are alike, since a version names the content of a pack. */
  readonly key: string;
}

export interface StackAtVenue {
  readonly venueId: string;
  readonly stack: StackedPack;
}

function isAbove(other: PolicyPack, pack: PolicyPack): boolean {
  return other.id !== pack.id && policyLayers.indexOf(other.layer) < policyLayers.indexOf(pack.layer);
}

/** The pack as it lies below those of wider layers among others. */
export function stackOf({ pack, version }: VersionedPack, among: readonly VersionedPack[], day: string): StackedPack {
  const above = among.filter((other) => isAbove(other.pack, pack));
  return { pack, version, above, day, key: [day, version, ...above.map((other) => other.version)].join(" ") };
}

/** Every pack in force at the venues on the day of an instant, but for those above which there is nothing that they could be stricter than. */
export function stacksInForce(venues: readonly Venue[], policyAt: PolicyFinder, atMs: number): readonly StackAtVenue[] {
  const day = beijingDate(atMs);
  /** Most venues have the same packs as others. */
  const known = new Map<string, readonly StackedPack[]>();
  return venues.flatMap((venue) => {
    const packs = policyAt(venue, atMs)?.packs ?? [];
    const name = packs.map(({ version }) => version).join(" ");
    const stacks = known.get(name) ?? packs.map((each) => stackOf(each, packs, day)).filter(({ above }) => above.length > 0);
    known.set(name, stacks);
    return stacks.map((stack) => ({ venueId: venue.id, stack }));
  });
}
