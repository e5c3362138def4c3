import type { PolicyPack } from "../../shared/policy/policy-pack.ts";

/** A pack with the version that verdicts name. */
export interface ShelvedPolicy {
  readonly pack: PolicyPack;
  readonly version: string;
  /** `shipped`: it came with the program, and nobody has saved another under its id. */
  readonly origin: "shipped" | "saved";
}

/** The packs that can come into force, by id: of each the newest content. */
export type PolicyShelf = ReadonlyMap<string, ShelvedPolicy>;

/** Puts the packs that come with the program on the shelf; `versionOf` is the content hash. */
export async function fillPolicyShelf(packs: readonly PolicyPack[], versionOf: (pack: PolicyPack) => Promise<string>): Promise<PolicyShelf> {
  return new Map(await Promise.all(packs.map(async (pack) => [pack.id, { pack, version: await versionOf(pack), origin: "shipped" }] as const)));
}
