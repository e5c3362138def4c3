import { beijingDate } from "../../shared/domain/beijing-time.ts";
import { canonicalJson } from "../../shared/domain/canonical-json.ts";
import type { Setting, VenueClass } from "../../shared/domain/venue.ts";
import { isOfVenue } from "../../shared/policy/applies-to.ts";
import { combinePacks, type RuleInForce } from "../../shared/policy/policy-in-force.ts";
import { isWithin } from "../../shared/policy/period.ts";
import type { PolicyPack, Rule } from "../../shared/policy/policy-pack.ts";
import { topicOf } from "../../shared/policy/rule-topic.ts";

/** Whether a rule of a pack in force counts on the day. */
export type Standing =
  | { readonly kind: "counts" }
  /** It has days of its own, and this is none of them. */
  | { readonly kind: "not-this-day" }
  /** It speaks of venues of another class, or in another setting. */
  | { readonly kind: "not-here" }
  /** A newer pack of the same layer speaks of the same. */
  | { readonly kind: "displaced"; readonly by: PolicyPack };

export interface StandingRule {
  readonly rule: Rule;
  readonly standing: Standing;
}

interface StandingQuestion {
  readonly venueClass: VenueClass;
  readonly setting: Setting;
  readonly atMs: number;
}

export interface StandingPack {
  readonly pack: PolicyPack;
  readonly rules: readonly StandingRule[];
}

function sameTopic(rule: Rule, pack: PolicyPack, { layer, rule: other }: RuleInForce): boolean {
  return layer === pack.layer && canonicalJson([topicOf(rule)]) === canonicalJson([topicOf(other)]);
}

/** The packs in force, from the nation down to the venue, with what becomes of each of their rules there on the day of `atMs`. */
export function standingPacks(packs: readonly PolicyPack[], { venueClass, setting, atMs }: StandingQuestion): readonly StandingPack[] {
  const day = beijingDate(atMs);
  const inForce = combinePacks("", packs, atMs);
  const counting = new Map(inForce.rules.map((each) => [each.id, each]));

  function standingOf(rule: Rule, pack: PolicyPack): Standing {
    if (rule.appliesTo !== undefined && !isOfVenue(rule.appliesTo, { venueClass, setting })) return { kind: "not-here" };
    if (rule.during !== undefined && !isWithin(day, rule.during)) return { kind: "not-this-day" };
    if (counting.has(`${pack.id}/${rule.id}`)) return { kind: "counts" };
    const winner = inForce.rules.find((each) => sameTopic(rule, pack, each));
    const by = inForce.packs.find((other) => winner?.id.startsWith(`${other.id}/`) === true);
    return by === undefined ? { kind: "counts" } : { kind: "displaced", by };
  }

  return inForce.packs.map((pack) => ({ pack, rules: pack.rules.map((rule) => ({ rule, standing: standingOf(rule, pack) })) }));
}
