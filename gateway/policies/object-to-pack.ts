import { beijingDate } from "../../shared/domain/beijing-time.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import type { LintFinding } from "../../shared/policy/lint/lint-finding.ts";
import { policyLayers, type PolicyPack } from "../../shared/policy/policy-pack.ts";
import type { LintPack } from "./lint-pack.ts";
import { packCovers } from "../../shared/policy/pack-covers.ts";
import type { ShelvedPolicy } from "./policy-shelf.ts";
import type { PolicyFinder } from "./venue-policy.ts";

export interface ObjectionParts {
  readonly lint: LintPack;
  readonly policyAt: PolicyFinder;
}

export interface Holding {
  /** Those at which the pack is to hold, as far as its scope covers them. */
  readonly venues: readonly Venue[];
  readonly atMs: number;
}

function isAbove(other: PolicyPack, pack: PolicyPack): boolean {
  return other.id !== pack.id && policyLayers.indexOf(other.layer) < policyLayers.indexOf(pack.layer);
}

function key(packs: readonly Pick<ShelvedPolicy, "version">[]): string {
  return packs.map(({ version }) => version).join(" ");
}

/** What speaks against the pack at any of the venues; each set of packs above it is looked at once a day. Where it covers no venue yet, it is looked at alone. */
export async function objectToPack(pack: PolicyPack, holdings: readonly Holding[], { lint, policyAt }: ObjectionParts): Promise<readonly LintFinding[]> {
  const distinct = new Map(
    holdings.flatMap(({ venues, atMs }) => {
      const sets = venues.filter((venue) => packCovers(pack, venue)).map((venue) => policyAt(venue, atMs)?.packs.filter((other) => isAbove(other.pack, pack)) ?? []);
      const day = beijingDate(atMs);
      return (sets.length === 0 ? [[]] : sets).map((above) => [`${day} ${key(above)}`, { above, day }] as const);
    }),
  );
  const findings = (await Promise.all([...distinct.values()].map(({ above, day }) => lint(pack, above.map((each) => each.pack), day)))).flat();
  return [...new Map(findings.map((finding) => [`${finding.lint} ${finding.ruleId} ${finding.path}`, finding])).values()];
}
