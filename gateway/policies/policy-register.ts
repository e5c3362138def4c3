import { faultsText, type Fault } from "../../shared/domain/fault.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { parsePolicyPack } from "../../shared/wire/policy-pack.ts";
import { followRecords } from "../ledger/follow-records.ts";
import type { RecordFreshness } from "../ledger/record-freshness.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import { recordsUntil, type PoliciesAsOf } from "./policies-as-of.ts";
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
  /** The same of an instant of the past, by what had been done until then; `null` when a pack of then is no longer understood. */
  asOf(atMs: number): PoliciesAsOf | null;
  save(records: readonly PolicyRecord[]): Promise<void>;
  /** Keeps what the versions of these policies stand for, so that what is decided under them can be replayed. */
  keep(policies: readonly VenuePolicy[]): Promise<void>;
  /** The packs that a recorded policy version stands for; `null` when one of them is not known, or no longer understood. */
  packsOfVersion(policyVersion: string): readonly Pick<ShelvedPolicy, "pack" | "version">[] | null;
  /** The listener is called whenever anything may have changed, here or at another gateway. */
  onRefreshed(listener: () => void): void;
}

type ReadBook = { readonly kind: "read"; readonly book: PolicyBook } | { readonly kind: "not-understood"; readonly version: string; readonly faults: readonly Fault[] };

/** What is not kept yet of a policy: the content of its packs and, where its version is none of theirs, which they are. */
function missingRecords({ policy, packs }: VenuePolicy, kept: ReadonlySet<string>): readonly PolicyRecord[] {
  const contents = packs.map(({ version, pack }): PolicyRecord => ({ kind: "content", id: version, pack }));
  const isSet = packs.every(({ version }) => version !== policy.version);
  const composition: PolicyRecord = { kind: "composition", id: policy.version, packs: packs.map(({ version }) => version) };
  return [...contents, ...(isSet ? [composition] : [])].filter(({ id }) => !kept.has(id));
}

/** Resolves when the records are in memory. Throws when a pack on the shelf is none that this program understands; `freshness` hears of that later. */
export async function openPolicyRegister({ store, feed, freshness, shipped }: PolicyRegisterParts): Promise<PolicyRegister> {
  let recorded: readonly PolicyRecord[] = [];
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

  function readBook(records: readonly PolicyRecord[]): ReadBook {
    const unread = policyBookOf(shipped, records);
    const shelf = new Map<string, ShelvedPolicy>();
    for (const [id, shelved] of unread.shelf) {
      const parsed = readContent(shelved.version, shelved.pack);
      if (parsed.kind === "malformed") return { kind: "not-understood", version: shelved.version, faults: parsed.faults };
      shelf.set(id, { ...shelved, pack: parsed.pack });
    }
    return { kind: "read", book: { ...unread, shelf } };
  }

  function index(records: readonly PolicyRecord[]): void {
    const next = readBook(records);
    if (next.kind === "not-understood") throw new Error(`The policy pack ${next.version} in the store is none that this program understands: ${faultsText(next.faults)}`);
    recorded = records;
    kept = new Set(records.map(({ id }) => id));
    book = next.book;
    find = createPolicyFinder(book);
  }

  const followed = await followRecords({ feed, kind: "policies", read: () => store.policyRecords(), index, freshness });

  return {
    book: () => book,
    find: (venue, atMs) => find(venue, atMs),
    asOf: (atMs) => {
      const { records, isRecorded } = recordsUntil(recorded, atMs);
      const then = readBook(records);
      return then.kind === "read" ? { find: createPolicyFinder(then.book), isRecorded } : null;
    },
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
