import { describe, expect, test, vi } from "vitest";
import { StoreUnavailable } from "../../gateway/admission/admission-store.ts";
import { FeedListeners } from "../../gateway/ledger/feed-listeners.ts";
import { followRecords, type FollowedRecords } from "../../gateway/ledger/follow-records.ts";
import { RecordFreshness } from "../../gateway/ledger/record-freshness.ts";

interface Followed {
  readonly feed: FeedListeners;
  readonly shown: (readonly string[])[];
  readonly faults: unknown[];
  readonly freshness: RecordFreshness;
  readonly records: FollowedRecords;
}

async function follow(readings: Promise<readonly string[]>[]): Promise<Followed> {
  // One that is rejected is so before anybody reads it.
  for (const reading of readings) reading.catch(() => {});
  const feed = new FeedListeners();
  const shown: (readonly string[])[] = [];
  const faults: unknown[] = [];
  const read = (): Promise<readonly string[]> => readings.shift() ?? Promise.reject(new Error("read too often"));
  const freshness = new RecordFreshness((fault) => faults.push(fault));
  const records = await followRecords({ feed, kind: "tokens", read, index: (each) => shown.push(each), freshness });
  return { feed, shown, faults, freshness, records };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("records that a register follows", () => {
  test("are read at the start, when the feed tells of their kind, and after a gap", async () => {
    const { feed, shown, faults } = await follow([Promise.resolve(["a"]), Promise.resolve(["b"]), Promise.resolve(["c"])]);
    feed.tell({ kind: "tokens" });
    await settled();
    feed.tell({ kind: "venues" });
    feed.tell({ kind: "ledger", venueId: "theatre" });
    feed.tell({ kind: "gap" });
    await settled();
    expect(shown).toEqual([["a"], ["b"], ["c"]]);
    expect(faults).toEqual([]);
  });

  test("are never replaced by a slow reading that began before", async () => {
    const slow = Promise.withResolvers<readonly string[]>();
    const { feed, shown } = await follow([Promise.resolve(["old"]), slow.promise, Promise.resolve(["new"])]);
    feed.tell({ kind: "tokens" });
    feed.tell({ kind: "tokens" });
    await settled();
    slow.resolve(["stale"]);
    await settled();
    expect(shown).toEqual([["old"], ["new"]]);
  });

  test("are read again until they can be, and count as stale meanwhile, with one fault told", async () => {
    const last = Promise.withResolvers<readonly string[]>();
    const failures = [Promise.reject(new Error("cut off")), Promise.reject(new Error("cut off"))];
    const { feed, shown, faults, freshness } = await follow([Promise.resolve(["a"]), ...failures, last.promise]);
    expect(freshness.require()).toBeUndefined();
    feed.tell({ kind: "tokens" });
    await settled();
    expect(shown).toEqual([["a"]]);
    expect(() => freshness.require()).toThrow(new StoreUnavailable("Changes of tokens may have been missed"));
    last.resolve(["b"]);
    await vi.waitFor(() => expect(shown).toEqual([["a"], ["b"]]), { timeout: 5_000, interval: 10 });
    expect(freshness.require()).toBeUndefined();
    expect(faults).toEqual([new Error("cut off")]);
  });

  test("count as stale from a gap until they were read after it", async () => {
    const early = Promise.withResolvers<readonly string[]>();
    const late = Promise.withResolvers<readonly string[]>();
    const { feed, shown, freshness } = await follow([Promise.resolve(["a"]), early.promise, late.promise]);
    feed.tell({ kind: "tokens" });
    feed.tell({ kind: "gap" });
    early.resolve(["b"]);
    await settled();
    expect(shown).toEqual([["a"], ["b"]]);
    expect(() => freshness.require()).toThrow(StoreUnavailable);
    late.resolve(["c"]);
    await settled();
    expect(freshness.require()).toBeUndefined();
  });

  test("are read again also after a change whose reading failed, which the caller hears of", async () => {
    const { records, shown, freshness } = await follow([Promise.resolve(["a"]), Promise.reject(new Error("cut off")), Promise.resolve(["b"])]);
    await expect(records.save(async () => {})).rejects.toThrow("cut off");
    expect(() => freshness.require()).toThrow(StoreUnavailable);
    await vi.waitFor(() => expect(shown).toEqual([["a"], ["b"]]), { timeout: 5_000, interval: 10 });
  });
});
