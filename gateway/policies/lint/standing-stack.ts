import type { Venue } from "../../../shared/domain/venue.ts";
import { stacksInForce, type StackedPack } from "./stacked-pack.ts";
import type { PolicyFinder } from "../venue-policy.ts";

/** A stack and every venue at which it is in force. */
export interface StandingStack {
  readonly stack: StackedPack;
  readonly venueIds: readonly string[];
}

/** What is in force at the venues on the day of an instant, each stack once. */
export function standingStacks(venues: readonly Venue[], policyAt: PolicyFinder, atMs: number): readonly StandingStack[] {
  const stacks = new Map<string, { readonly stack: StackedPack; readonly venueIds: string[] }>();
  for (const { venueId, stack } of stacksInForce(venues, policyAt, atMs)) {
    const known = stacks.get(stack.key);
    if (known === undefined) stacks.set(stack.key, { stack, venueIds: [venueId] });
    else known.venueIds.push(venueId);
  }
  return [...stacks.values()];
}
