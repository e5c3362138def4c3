import { describe, expect, test } from "vitest";
import { FeedListeners } from "../../gateway/ledger/feed-listeners.ts";
import { followRecords } from "../../gateway/ledger/follow-records.ts";

interface Followed {
  readonly feed: FeedListeners;
  readonly shown: (readonly string[])[];
  readonly faults: unknown[];
}

async function follow(readings: Promise<readonly string[]>[]): Promise<Followed> {
  const feed = new FeedListeners();
  const shown: (readonly string[])[] = [];
  const faults: unknown[] = [];
  const read = (): Promise<readonly string[]> => readings.shift() ?? Promise.reject(new Error("read too often"));
  await followRecords({ feed, kind: "tokens", read, index: (records) => shown.push(records), onFault: (fault) => faults.push(fault) });
  return { feed, shown, faults };
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

  test("stay as they were when they cannot be read, and the fault is told", async () => {
    const { feed, shown, faults } = await follow([Promise.resolve(["a"])]);
    feed.tell({ kind: "tokens" });
    await settled();
    expect(shown).toEqual([["a"]]);
    expect(faults).toEqual([new Error("read too often")]);
  });
});
