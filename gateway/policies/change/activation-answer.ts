import type { Venue } from "../../../shared/domain/venue.ts";
import type { ActivationAnswer, BelowMessage } from "../../../shared/wire/policy.ts";
import type { Activation } from "../policy-book.ts";
import type { PolicyChangeParts } from "./policy-change.ts";
import { activationMessage } from "../policy-message.ts";

export interface ChangedActivationFacts {
  readonly activation: Activation;
  /** At which it makes a difference. */
  readonly at: readonly Venue[];
  readonly below: BelowMessage | null;
}

/** The venues at which an activation puts its pack in force today. */
export function venuesUnder(activationId: string, { policies, venues, now }: Pick<PolicyChangeParts, "policies" | "venues" | "now">): readonly Venue[] {
  const nowMs = now();
  return venues().filter((venue) =>
    policies.find(venue, nowMs)?.packs.some(({ grounds }) => grounds.some((ground) => ground.kind === "activation" && ground.activation.id === activationId)),
  );
}

/** What came of making or ending an activation. */
export function activationAnswer({ activation, at, below }: ChangedActivationFacts, { seatsUnknown }: Pick<PolicyChangeParts, "seatsUnknown">): ActivationAnswer {
  return { activation: activationMessage(activation, null), venues: at.map(({ id }) => id), seatsUnknown: at.filter(seatsUnknown).map(({ id }) => id), below };
}
