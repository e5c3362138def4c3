import type { PolicyPack } from "../../shared/policy/policy-pack.ts";

/** A pack with the version that verdicts name. */
export interface ShelvedPolicy {
  readonly pack: PolicyPack;
  readonly version: string;
}

/** The packs that venues can name. */
export type PolicyShelf = ReadonlyMap<string, ShelvedPolicy>;

/** Puts packs on the shelf by id; `versionOf` is the content hash. */
export async function fillPolicyShelf(packs: readonly PolicyPack[], versionOf: (pack: PolicyPack) => Promise<string>): Promise<PolicyShelf> {
  return new Map(await Promise.all(packs.map(async (pack) => [pack.id, { pack, version: await versionOf(pack) }] as const)));
}
