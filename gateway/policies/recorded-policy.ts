import { combinePacks, type PolicyInForce } from "../../shared/policy/policy-in-force.ts";
import type { PolicyRegister } from "./policy-register.ts";

/** What a recorded policy version stood for. */
export interface RecordedPolicy {
  readonly policy: PolicyInForce;
  readonly packs: readonly { readonly id: string; readonly version: string }[];
}

/** The policy as it was on the day of an instant; `null` for a version that is not kept, or no longer understood. */
export function recordedPolicy(policies: PolicyRegister, version: string, atMs: number): RecordedPolicy | null {
  const packs = policies.packsOfVersion(version);
  if (packs === null) return null;
  return { policy: combinePacks(version, packs.map(({ pack }) => pack), atMs), packs: packs.map((each) => ({ id: each.pack.id, version: each.version })) };
}
