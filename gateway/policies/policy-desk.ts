import { beijingDate } from "../../shared/domain/beijing-time.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import { packVersion } from "../../shared/policy/pack-version.ts";
import type { LintFinding } from "../../shared/policy/lint/lint-finding.ts";
import { parsePolicyPack } from "../../shared/wire/policy-pack.ts";
import type { LintAnswer, PoliciesInForce, PolicySummary, WholePolicy } from "../../shared/wire/policy.ts";
import { faultsOfSavedPack } from "./change/check-saved-pack.ts";
import { faultsOfTrigger, recordedTriggers } from "./change/check-trigger.ts";
import { instantOnShelf } from "./change/instants-of-change.ts";
import { objectToPack } from "./lint/object-to-pack.ts";
import { overlayVenueOf } from "../../shared/policy/overlay-id.ts";
import type { PackInForce } from "./packs-in-force.ts";
import { policiesInForce, policySummary, wholePolicy } from "./policy-message.ts";
import type { PolicyRegister } from "./policy-register.ts";
import type { LintStack } from "./lint/remembered-lint.ts";
import { stackOf } from "./lint/stacked-pack.ts";
import type { StandingObjections } from "./lint/standing-objections.ts";
import type { PolicyFinder } from "./venue-policy.ts";

export interface PolicyDeskParts {
  readonly policies: PolicyRegister;
  readonly venues: () => readonly Venue[];
  readonly lintStack: LintStack;
  readonly objections: Pick<StandingObjections, "of">;
  readonly now: () => number;
}

export type FoundInForce =
  | { readonly kind: "found"; readonly inForce: PoliciesInForce }
  | { readonly kind: "unknown" }
  /** A pack that was on the shelf then is of a form that this program does not know. */
  | { readonly kind: "not-understood" };

/** What can be known of policies without changing any. `onlyVenueId` is the venue of a caller who belongs to one. */
export interface PolicyDesk {
  list(onlyVenueId: string | null): readonly PolicySummary[];
  /** `null` for a pack that is not on the shelf, or a version that it never had. */
  find(id: string, version: string | null, onlyVenueId: string | null): WholePolicy | null;
  /**
   * On the day of `atMs`, or today. Of the past, what had been recorded by then counts; the venue, though, is taken as it is now, since
   * only its ledger knows what it was.
   */
  inForce(venueId: string, atMs: number | null, onlyVenueId: string | null): FoundInForce;
  lint(json: unknown, onlyVenueId: string | null): Promise<LintAnswer>;
}

/** The own packs of venues are nobody else's business. */
function isShown(packId: string, onlyVenueId: string | null): boolean {
  const overlaid = overlayVenueOf(packId);
  return onlyVenueId === null || overlaid === null || overlaid === onlyVenueId;
}

interface Known {
  readonly find: PolicyFinder;
  readonly asKnown: PoliciesInForce["asKnown"];
}

export function createPolicyDesk({ policies, venues, lintStack, objections, now }: PolicyDeskParts): PolicyDesk {
  const asOfNow: Known = { find: policies.find, asKnown: "now" };

  function knownOfPast(atMs: number): Known | null {
    const past = policies.asOf(atMs);
    return past === null ? null : { find: past.find, asKnown: past.isRecorded ? "then" : "before-records" };
  }

  return {
    list: (onlyVenueId) => [...policies.book().shelf.values()].filter(({ pack }) => isShown(pack.id, onlyVenueId)).map(policySummary),
    find: (id, version, onlyVenueId) => {
      const book = policies.book();
      const newest = book.shelf.get(id);
      if (newest === undefined || !isShown(id, onlyVenueId)) return null;
      if (version === null || version === newest.version) return wholePolicy(newest, book, onlyVenueId);
      const earlier = policies.packsOfVersion(version)?.find((each) => each.version === version && each.pack.id === id);
      if (earlier === undefined) return null;
      const isSaved = book.versionsById.get(id)?.some((each) => each.version === version && each.saved !== null) === true;
      return wholePolicy({ ...earlier, origin: isSaved ? "saved" : "shipped" }, book, onlyVenueId);
    },
    inForce: (venueId, atMs, onlyVenueId) => {
      const nowMs = now();
      const thenMs = atMs ?? nowMs;
      const known = thenMs < nowMs ? knownOfPast(thenMs) : asOfNow;
      if (known === null) return { kind: "not-understood" };
      const venue = venues().find(({ id }) => id === venueId);
      const found = venue === undefined ? null : known.find(venue, thenMs);
      if (found === null) return { kind: "unknown" };
      const objectionsTo = (each: PackInForce): readonly LintFinding[] | null => objections.of(stackOf(each, found.packs, beijingDate(thenMs)));
      return { kind: "found", inForce: policiesInForce({ venueId, atMs: thenMs, asKnown: known.asKnown, onlyVenueId, objectionsTo }, found) };
    },
    lint: async (json, onlyVenueId) => {
      const parsed = parsePolicyPack(json);
      if (parsed.kind === "malformed") return { faults: [...parsed.faults], lints: [] };
      const venue = venues().find(({ id }) => id === onlyVenueId) ?? null;
      const isVenue = (venueId: string): boolean => (onlyVenueId === null ? venues().some(({ id }) => id === venueId) : venueId === onlyVenueId);
      const recorded = onlyVenueId === null ? null : recordedTriggers({ packId: parsed.pack.id, venue, nowMs: now() }, policies);
      const faults = [...faultsOfSavedPack(parsed.pack, parsed.pack.id, isVenue), ...faultsOfTrigger(parsed.pack, recorded)];
      const { pack } = parsed;
      const holding = { venues: venues().filter(({ id }) => onlyVenueId === null || id === onlyVenueId), atMs: instantOnShelf(pack, now()) };
      const lints = await objectToPack({ pack, version: await packVersion(pack) }, [holding], { lintStack, policyAt: policies.find });
      return { faults, lints: lints.map((finding) => ({ ...finding })) };
    },
  };
}
