import type { RecordFreshness, RecordKind } from "./record-freshness.ts";
import type { StoreFeed } from "./store-feed.ts";

export interface RecordsToFollow<Stored> {
  readonly feed: StoreFeed;
  readonly kind: RecordKind;
  readonly read: () => Promise<readonly Stored[]>;
  /** Takes over what was read; called first before `followRecords` resolves. */
  readonly index: (records: readonly Stored[]) => void;
  readonly freshness: RecordFreshness;
}

export interface FollowedRecords {
  /** Writes, and resolves when what was written can be found in memory. */
  save<Answer>(write: () => Promise<Answer>): Promise<Answer>;
  /** The listener is called after every time that the records were read again, whoever changed them. */
  onRefreshed(listener: () => void): void;
}

const readAgainAfterMs = 200;

/**
 * The body of every register: reads the records of one kind, and again whenever the feed tells of them or may have missed
 * something. After the first reading, one that fails is repeated until it succeeds.
 */
export async function followRecords<Stored>({ feed, kind, read, index, freshness }: RecordsToFollow<Stored>): Promise<FollowedRecords> {
  const listeners: (() => void)[] = [];
  let begun = 0;
  let shown = 0;
  /** The last reading that cannot settle a doubt, since it began before. */
  let doubtful = 0;
  let repetition: NodeJS.Timeout | null = null;

  async function refresh(): Promise<void> {
    begun += 1;
    const turn = begun;
    const records = await read();
    // A slow reading must not hide what a later one has found.
    if (turn < shown) return;
    shown = turn;
    index(records);
    for (const listener of listeners) listener();
    if (turn > doubtful) freshness.readAgain(kind);
  }

  async function keepFresh(): Promise<void> {
    try {
      await refresh();
    } catch (error) {
      doubtful = begun;
      freshness.readFailed(kind, error);
      repetition ??= setTimeout(() => {
        repetition = null;
        keepFresh().catch(() => {});
      }, readAgainAfterMs).unref();
      throw error;
    }
  }

  feed.follow((event) => {
    if (event.kind === "gap") {
      doubtful = begun;
      freshness.doubt(kind);
    }
    // Whoever asks for freshness hears of a failure.
    if (event.kind === kind || event.kind === "gap") keepFresh().catch(() => {});
  });
  await refresh();

  return {
    save: async (write) => {
      const answer = await write();
      await keepFresh();
      return answer;
    },
    onRefreshed: (listener) => {
      listeners.push(listener);
    },
  };
}
