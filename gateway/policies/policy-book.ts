import type { Role } from "../../shared/domain/role.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import type { PolicyShelf, ShelvedPolicy } from "./policy-shelf.ts";
import type { ActivatedRecord, PolicyRecord } from "./policy-store.ts";

export interface Ending {
  readonly reason: string;
  readonly by: string;
  readonly atMs: number;
}

/** An activation and what became of it. */
export interface Activation extends Omit<ActivatedRecord, "kind"> {
  readonly ended: Ending | null;
}

/** One time that a pack was put on the shelf; nobody saved the one that came with the program. */
export interface SavedVersion {
  readonly version: string;
  readonly saved: { readonly by: string; readonly role?: Role | undefined; readonly atMs: number } | null;
}

/** All that is known of policies, read from what was done with them. */
export interface PolicyBook {
  readonly shelf: PolicyShelf;
  /** Of each pack on the shelf, oldest first. */
  readonly versionsById: ReadonlyMap<string, readonly SavedVersion[]>;
  /** In the order in which they were made. */
  readonly activations: readonly Activation[];
  /** Every version ever kept, as it was kept. */
  readonly contents: ReadonlyMap<string, PolicyPack>;
  readonly compositions: ReadonlyMap<string, readonly string[]>;
}

function shelfAfter(shipped: PolicyShelf, records: readonly PolicyRecord[], contents: ReadonlyMap<string, PolicyPack>): PolicyShelf {
  const shelf = new Map<string, ShelvedPolicy>(shipped);
  for (const record of records) {
    if (record.kind !== "saved") continue;
    const pack = contents.get(record.packVersion);
    if (pack !== undefined) shelf.set(record.packId, { pack, version: record.packVersion, origin: "saved" });
  }
  return shelf;
}

function versionsAfter(shipped: PolicyShelf, records: readonly PolicyRecord[]): ReadonlyMap<string, readonly SavedVersion[]> {
  const versions = new Map<string, SavedVersion[]>([...shipped].map(([id, { version }]) => [id, [{ version, saved: null }]]));
  for (const record of records) {
    if (record.kind !== "saved") continue;
    const known = versions.get(record.packId) ?? [];
    versions.set(record.packId, [...known, { version: record.packVersion, saved: { by: record.by, role: record.role, atMs: record.atMs } }]);
  }
  return versions;
}

/** Of two endings of one activation, the first counts. */
function activationsAfter(records: readonly PolicyRecord[]): readonly Activation[] {
  const endings = new Map<string, Ending>();
  for (const record of records) {
    if (record.kind !== "ended" || endings.has(record.activationId)) continue;
    endings.set(record.activationId, { reason: record.reason, by: record.by, atMs: record.atMs });
  }
  return records.flatMap((record) => {
    if (record.kind !== "activated") return [];
    const { kind: _kind, ...activated } = record;
    return [{ ...activated, ended: endings.get(record.id) ?? null }];
  });
}

/** Reads the records in their order; what was saved replaces what came with the program. */
export function policyBookOf(shipped: PolicyShelf, records: readonly PolicyRecord[]): PolicyBook {
  const kept = records.flatMap((record) => (record.kind === "content" ? [[record.id, record.pack] as const] : []));
  const contents = new Map([...kept, ...[...shipped.values()].map(({ version, pack }) => [version, pack] as const)]);
  return {
    shelf: shelfAfter(shipped, records, contents),
    versionsById: versionsAfter(shipped, records),
    activations: activationsAfter(records),
    contents,
    compositions: new Map(records.flatMap((record) => (record.kind === "composition" ? [[record.id, record.packs] as const] : []))),
  };
}
