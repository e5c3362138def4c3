import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import type { Venue } from "../../../shared/domain/venue.ts";
import type { LintFinding } from "../../../shared/policy/lint/lint-finding.ts";
import { packCovers } from "../../../shared/policy/pack-covers.ts";
import { findingKey } from "./objection.ts";
import type { ShelvedPolicy } from "../policy-shelf.ts";
import type { LintStack } from "./remembered-lint.ts";
import { stackOf } from "./stacked-pack.ts";
import type { PolicyFinder } from "../venue-policy.ts";

export interface ObjectionParts {
  readonly lintStack: LintStack;
  readonly policyAt: PolicyFinder;
}

export interface Holding {
  /** Those at which the pack is to hold, as far as its scope covers them. */
  readonly venues: readonly Venue[];
  readonly atMs: number;
}

/** What speaks against the pack at any of the venues; each set of packs above it is looked at once a day. Where it covers no venue yet, it is looked at alone. */
export async function objectToPack(shelved: Pick<ShelvedPolicy, "pack" | "version">, holdings: readonly Holding[], { lintStack, policyAt }: ObjectionParts): Promise<readonly LintFinding[]> {
  const stacks = holdings.flatMap(({ venues, atMs }) => {
    const covered = venues.filter((venue) => packCovers(shelved.pack, venue));
    const surroundings = covered.length === 0 ? [[]] : covered.map((venue) => policyAt(venue, atMs)?.packs ?? []);
    return surroundings.map((among) => stackOf(shelved, among, beijingDate(atMs)));
  });
  const findings: LintFinding[] = [];
  // One after the other, so that somebody else's question comes between.
  for (const stack of new Map(stacks.map((each) => [each.key, each])).values()) findings.push(...(await lintStack(stack)));
  return [...new Map(findings.map((finding) => [findingKey(finding), finding])).values()];
}
