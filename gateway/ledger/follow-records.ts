import type { StoreFeed } from "./store-feed.ts";

export interface RecordsToFollow<Stored> {
  readonly feed: StoreFeed;
  readonly kind: "venues" | "tokens" | "risk-lists";
  readonly read: () => Promise<readonly Stored[]>;
  /** Takes over what was read; called first before `followRecords` resolves. */
  readonly index: (records: readonly Stored[]) => void;
  readonly onFault: (error: unknown) => void;
}

export interface FollowedRecords {
  /** Writes, and resolves when what was written can be found in memory. */
  save<Answer>(write: () => Promise<Answer>): Promise<Answer>;
  /** The listener is called after every time that the records were read again, whoever changed them. */
  onRefreshed(listener: () => void): void;
}

/** The body of every register: reads the records of one kind, and again whenever the feed tells of them or may have missed something. */
export async function followRecords<Stored>({ feed, kind, read, index, onFault }: RecordsToFollow<Stored>): Promise<FollowedRecords> {
  const listeners: (() => void)[] = [];
  let begun = 0;
  let shown = 0;

  async function refresh(): Promise<void> {
    begun += 1;
    const turn = begun;
    const records = await read();
    // A slow reading must not hide what a later one has found.
    if (turn < shown) return;
    shown = turn;
    index(records);
    for (const listener of listeners) listener();
  }

  feed.follow((event) => {
    if (event.kind === kind || event.kind === "gap") refresh().catch(onFault);
  });
  await refresh();

  return {
    save: async (write) => {
      const answer = await write();
      await refresh();
      return answer;
    },
    onRefreshed: (listener) => {
      listeners.push(listener);
    },
  };
}
