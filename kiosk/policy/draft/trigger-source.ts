import { canonicalJson } from "../../../shared/domain/canonical-json.ts";
import type { Text } from "../../../shared/domain/reason.ts";
import { overlayIdOf } from "../../../shared/policy/overlay-id.ts";
import type { Trigger } from "../../../shared/policy/policy-pack.ts";
import { inForceToday, type PolicyView } from "../policy-state.ts";

/** An outbreak that a manager can name, and the pack in which it is on record. */
export interface RecordedTrigger {
  readonly trigger: Trigger;
  readonly packTitle: Text;
}

/** Where somebody who writes a pack has the outbreak from that lets it be stricter. */
export type TriggerSource =
  /** An administrator records it in words. */
  | { readonly kind: "typed" }
  /** What is on record has not been read. */
  | { readonly kind: "unknown" }
  | { readonly kind: "recorded"; readonly triggers: readonly RecordedTrigger[] };

/** Whether two triggers are the same outbreak, word for word, as the gateway compares them. */
export function isSameTrigger(one: unknown, other: Trigger): boolean {
  return canonicalJson([one]) === canonicalJson([{ ...other }]);
}

/** A manager names an outbreak that a pack above, or the venue's own, has on record and that is not over; only an administrator records one. */
export function triggerSource({ session, inForce, day, shelf, venueId }: Pick<PolicyView, "session" | "inForce" | "day" | "shelf" | "venueId">, today: string): TriggerSource {
  if (session.role === "administrator") return { kind: "typed" };
  const standing = inForceToday({ inForce, day });
  if (standing === null || shelf === null || venueId === null) return { kind: "unknown" };
  const own = shelf.filter(({ id }) => id === overlayIdOf(venueId));
  const above = standing.map(({ pack }) => pack).filter(({ layer }) => layer !== "venue");
  const recorded = [...own, ...above].flatMap(({ trigger, title }) => (trigger === undefined || trigger === null || trigger.to < today ? [] : [{ trigger, packTitle: title }]));
  return { kind: "recorded", triggers: recorded.filter(({ trigger }, index) => recorded.findIndex((each) => isSameTrigger(each.trigger, trigger)) === index) };
}
