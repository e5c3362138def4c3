import { beijingDate } from "../../shared/domain/beijing-time.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import { packCovers } from "../../shared/policy/pack-covers.ts";
import { isWithin } from "../../shared/policy/period.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import type { Period } from "../../shared/policy/rule-parts.ts";
import type { Activation, PolicyBook } from "./policy-book.ts";
import type { ShelvedPolicy } from "./policy-shelf.ts";

/** Why a pack is in force at a venue. */
export type Ground =
  /** The venue names it. */
  | { readonly kind: "base" }
  /** It says itself where, and from which day to which. */
  | { readonly kind: "by-itself" }
  | { readonly kind: "activation"; readonly activation: Activation };

export interface PackInForce extends Pick<ShelvedPolicy, "pack" | "version"> {
  /** At least one. */
  readonly grounds: readonly [Ground, ...Ground[]];
}

/** What was made for an outbreak ends with it. */
function triggerAllows({ trigger }: PolicyPack, day: string): boolean {
  return trigger === undefined || isWithin(day, trigger);
}

/** The days on which a pack is in force where its scope covers a venue, whoever activates it; `null` for none, as with a doubtful or an open date (C-41). */
export function periodByItself({ effective: { certainty, from, to }, trigger }: PolicyPack): Period | null {
  if (certainty !== "stated" || from === null || to === null) return null;
  if (trigger === undefined) return { from, to };
  const both = { from: from > trigger.from ? from : trigger.from, to: to < trigger.to ? to : trigger.to };
  return both.from <= both.to ? both : null;
}

function actsByItself(pack: PolicyPack, day: string): boolean {
  const period = periodByItself(pack);
  return period !== null && isWithin(day, period);
}

/** One that was ended before its first day never was. */
function hasBegun({ from, ended }: Activation, day: string): boolean {
  return from <= day && (ended === null || beijingDate(ended.atMs) >= from);
}

function isRunning(activation: Activation, day: string): boolean {
  return activation.ended === null && isWithin(day, activation);
}

/** Whether the activation is for this venue, on the days that it is for. */
export function names({ venueIds }: Activation, pack: PolicyPack, venue: Venue): boolean {
  return (venueIds === null || venueIds.includes(venue.id)) && packCovers(pack, venue);
}

/** Newest first; those that a newer one for every venue supersedes are left out. */
function activationsThatCount(activations: readonly Activation[], day: string): readonly Activation[] {
  const superseded = new Set<string>();
  return activations.toReversed().filter((activation) => {
    if (superseded.has(activation.packId) || !hasBegun(activation, day)) return false;
    if (activation.venueIds === null) superseded.add(activation.packId);
    return true;
  });
}

/**
 * What is in force on a day in Beijing, venue by venue: the pack that the venue names, those that come into force by themselves, and
 * those that were activated, of which the newest activation that has begun supersedes the older ones of the same pack, also when it
 * has ended. `null` for a venue that names a pack which is not on the shelf. In the order of their ids.
 */
export function packsOfDay({ shelf, activations }: Pick<PolicyBook, "shelf" | "activations">, day: string): (venue: Venue) => readonly PackInForce[] | null {
  const selfActing = [...shelf.values()].filter(({ pack }) => actsByItself(pack, day));
  const newestFirst = activationsThatCount(activations, day);

  return (venue) => {
    const base = shelf.get(venue.policyId);
    if (base === undefined) return null;
    const found: { readonly shelved: ShelvedPolicy; readonly ground: Ground }[] = [{ shelved: base, ground: { kind: "base" } }];
    for (const shelved of selfActing) if (packCovers(shelved.pack, venue)) found.push({ shelved, ground: { kind: "by-itself" } });
    const decided = new Set<string>();
    for (const activation of newestFirst) {
      const shelved = shelf.get(activation.packId);
      if (shelved === undefined || decided.has(activation.packId) || !names(activation, shelved.pack, venue)) continue;
      decided.add(activation.packId);
      if (isRunning(activation, day) && triggerAllows(shelved.pack, day)) found.push({ shelved, ground: { kind: "activation", activation } });
    }
    return [...Map.groupBy(found, ({ shelved }) => shelved.pack.id).values()].flatMap(inForce).toSorted((one, other) => (one.pack.id < other.pack.id ? -1 : 1));
  };
}

function inForce(found: readonly { readonly shelved: ShelvedPolicy; readonly ground: Ground }[]): PackInForce[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  const { pack, version } = first.shelved;
  return [{ pack, version, grounds: [first.ground, ...others.map(({ ground }) => ground)] }];
}
