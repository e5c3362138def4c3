import { beijingDate } from "../../shared/domain/beijing-time.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import { combinePacks, type PolicyInForce } from "../../shared/policy/policy-in-force.ts";
import { packsOfDay, type PackInForce } from "./packs-in-force.ts";
import type { PolicyBook } from "./policy-book.ts";
import { policyVersionOf } from "./policy-version.ts";

/** What a venue has to follow on a day: its packs, each with why, and their rules combined. */
export interface VenuePolicy {
  readonly policy: PolicyInForce;
  readonly packs: readonly PackInForce[];
}

/** Tells the policies of venues on the day of an instant; `null` for a venue that names a pack which is not on the shelf. */
export type PolicyFinder = (venue: Venue, atMs: number) => VenuePolicy | null;

interface Day {
  readonly date: string;
  readonly packsOf: (venue: Venue) => readonly PackInForce[] | null;
  /** Most venues have the same packs as others: each set is combined once. */
  readonly combined: Map<string, PolicyInForce>;
}

/** Keeps what it found out about one day, since nearly every question is about today. */
export function createPolicyFinder(book: PolicyBook): PolicyFinder {
  let lastDay: Day | null = null;

  function dayAt(atMs: number): Day {
    const date = beijingDate(atMs);
    if (lastDay?.date !== date) lastDay = { date, packsOf: packsOfDay(book, date), combined: new Map() };
    return lastDay;
  }

  return (venue, atMs) => {
    const { date, packsOf, combined } = dayAt(atMs);
    const packs = packsOf(venue);
    if (packs === null) return null;
    const key = packs.map(({ version }) => version).join(" ");
    const known = combined.get(key);
    if (known !== undefined) return { policy: known, packs };
    const policy = combinePacks(policyVersionOf(packs, date), packs.map(({ pack }) => pack), atMs);
    combined.set(key, policy);
    return { policy, packs };
  };
}
