import { faultsText } from "../../shared/domain/fault.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { parsePolicyPack } from "../../shared/wire/policy-pack.ts";
import { followRecords } from "../ledger/follow-records.ts";
import type { RecordFreshness } from "../ledger/record-freshness.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import { policyBookOf, type PolicyBook } from "./policy-book.ts";
import type { PolicyShelf, ShelvedPolicy } from "./policy-shelf.ts";
import type { PolicyRecord, PolicyStore } from "./policy-store.ts";
import { createPolicyFinder, type PolicyFinder, type VenuePolicy } from "./venue-policy.ts";

export interface PolicyRegisterParts {
  readonly store: PolicyStore;
  readonly feed: StoreFeed;
  readonly freshness: RecordFreshness;
  /** The packs that come with the program. */
  readonly shipped: PolicyShelf;
}

/** What was done with policies, in memory; the feed keeps it as the store has it. */
export interface PolicyRegister {
  book(): PolicyBook;
  readonly find: PolicyFinder;
  save(records: readonly PolicyRecord[]): Promise<void>;
  /** Keeps what the versions of these policies stand for, so that what is decided under them can be replayed. */
  keep(policies: readonly VenuePolicy[]): Promise<void>;
  /** The packs that a recorded policy version stands for; `null` when one of them is not known, or no longer understood. */
  packsOfVersion(policyVersion: string): readonly Pick<ShelvedPolicy, "pack" | "version">[] | null;
  /** The listener is called whenever anything may have changed, here or at another gateway. */
  onRefreshed(listener: () => void): void;
}

/** What is not kept yet of a policy: the content of its packs and, where its version is none of theirs, which they are. */
function missingRecords({ policy, packs }: VenuePolicy, kept: ReadonlySet<string>): readonly PolicyRecord[] {
  const contents = packs.map(({ version, pack }): PolicyRecord => ({ kind: "content", id: version, pack }));
  const isSet = packs.every(({ version }) => version !== policy.version);
  const composition: PolicyRecord = { kind: "composition", id: policy.version, packs: packs.map(({ version }) => version) };
  return [...contents, ...(isSet ? [composition] : [])].filter(({ id }) => !kept.has(id));
}

/** Resolves when the records are in memory. Throws when a pack on the shelf is none that this program understands; `freshness` hears of that later. */
export async function openPolicyRegister({ store, feed, freshness, shipped }: PolicyRegisterParts): Promise<PolicyRegister> {
  let kept: ReadonlySet<string> = new Set();
  let book = policyBookOf(shipped, []);
  let find = createPolicyFinder(book);
  /** By version, which names the content; so the same content is the same object for as long as the gateway runs. */
  const read = new Map<string, ReturnType<typeof parsePolicyPack>>([...shipped.values()].map(({ version, pack }) => [version, { kind: "pack", pack }]));

  function readContent(version: string, pack: PolicyPack): ReturnType<typeof parsePolicyPack> {
    const known = read.get(version) ?? parsePolicyPack(pack);
    read.set(version, known);
    return known;
  }

  function contentOnShelf(version: string, pack: PolicyPack): PolicyPack {
    const parsed = readContent(version, pack);
    if (parsed.kind === "pack") return parsed.pack;
    throw new Error(`The policy pack ${version} in the store is none that this program understands: ${faultsText(parsed.faults)}`);
  }

  function index(records: readonly PolicyRecord[]): void {
    const next = policyBookOf(shipped, records);
    const shelf = new Map([...next.shelf].map(([id, shelved]) => [id, { ...shelved, pack: contentOnShelf(shelved.version, shelved.pack) }]));
    kept = new Set(records.map(({ id }) => id));
    book = { ...next, shelf };
    find = createPolicyFinder(book);
  }

  const followed = await followRecords({ feed, kind: "policies", read: () => store.policyRecords(), index, freshness });

  return {
    book: () => book,
    find: (venue, atMs) => find(venue, atMs),
    save: (records) => followed.save(() => store.savePolicyRecords(records)),
    keep: async (policies) => {
      const missing = new Map(policies.flatMap((policy) => missingRecords(policy, kept)).map((record) => [record.id, record]));
      if (missing.size > 0) await followed.save(() => store.savePolicyRecords([...missing.values()]));
    },
    packsOfVersion: (policyVersion) => {
      const packs = (book.compositions.get(policyVersion) ?? [policyVersion]).map((version) => {
        const content = book.contents.get(version);
        const parsed = content === undefined ? null : readContent(version, content);
        return parsed?.kind === "pack" ? { version, pack: parsed.pack } : null;
      });
      return packs.every((pack) => pack !== null) ? packs : null;
    },
    onRefreshed: followed.onRefreshed,
  };
}
