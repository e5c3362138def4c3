import type { Role } from "../../shared/domain/role.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";

/** An administrator, or the manager of the venue, has put a pack in force. It follows the newest saved content of the pack. */
export interface ActivatedRecord {
  readonly kind: "activated";
  readonly id: string;
  readonly packId: string;
  /** What the pack said when it was activated. */
  readonly packVersion: string;
  /** `null`: wherever the scope of the pack reaches. */
  readonly venueIds: readonly string[] | null;
  /** Days in Beijing, `2022-03-15`; both belong to it. `to` is `null` until somebody ends it. */
  readonly from: string;
  readonly to: string | null;
  readonly reason: string;
  readonly by: string;
  /** That of `by`; older records do not say it. */
  readonly role?: Role | undefined;
  readonly atMs: number;
}

/** One thing that was done with policies; together, in their order, they say what is in force where. */
export type PolicyRecord =
  /** What a version says, `id` being the version; kept for ever, so that what was decided under it can be replayed. */
  | { readonly kind: "content"; readonly id: string; readonly pack: PolicyPack }
  /** The version replaces the ones before it on the shelf. */
  | { readonly kind: "saved"; readonly id: string; readonly packId: string; readonly packVersion: string; readonly by: string; readonly role?: Role | undefined; readonly atMs: number }
  | ActivatedRecord
  | { readonly kind: "ended"; readonly id: string; readonly activationId: string; readonly reason: string; readonly by: string; readonly atMs: number }
  /** Which packs, by version, a policy version of several stands for. */
  | { readonly kind: "composition"; readonly id: string; readonly packs: readonly string[] };

export interface PolicyStore {
  /** In the order in which they came. */
  policyRecords(): Promise<readonly PolicyRecord[]>;
  /** Adds the records together; one with the same id is replaced in its place, which is for saying the same again. */
  savePolicyRecords(records: readonly PolicyRecord[]): Promise<void>;
}
