import { DatabaseSync } from "node:sqlite";
import { FeedListeners } from "../../ledger/feed-listeners.ts";
import type { Stores } from "../stores.ts";
import { CommitGroup } from "./commit-group.ts";
import { ownFile } from "./own-file.ts";
import { migrate } from "./schema.ts";
import { SqliteAdmissions } from "./sqlite-admissions.ts";
import { SqlitePersonalLists } from "./sqlite-personal-lists.ts";
import { SqliteRecords } from "./sqlite-records.ts";
import { VenueLedger } from "./venue-ledger.ts";

const busyMsMax = 2_000;
const cacheKibibytes = 32_768;
const logBytesKeptMax = 64 * 1024 * 1024;

/**
 * The embedded store, for one gateway process: `path` is a file, or ":memory:" for a store that dies with it.
 * Throws when another process writes the file, or when a newer program has.
 */
export function openSqliteStores({ path }: { readonly path: string }): Stores {
  const release = path === ":memory:" ? () => {} : ownFile(path);
  const database = openDatabase(path, release);
  const feed = new FeedListeners();
  const group = new CommitGroup(database, (event) => feed.tell(event));
  const ledger = new VenueLedger(database);
  const admissions = new SqliteAdmissions(database, group, ledger);
  const records = new SqliteRecords(database, group);
  const probe = database.prepare("UPDATE probe SET writes = writes + 1");
  return {
    admissions,
    ledger: {
      counts: async (venueId) => ledger.find(venueId)?.counts ?? null,
      entriesAfter: async (venueId, afterSeq, limit) => ledger.after(venueId, afterSeq, limit),
      entriesBefore: async (venueId, beforeSeq, limit) => ledger.before(venueId, beforeSeq, limit),
      checkIn: async (venueId, checkInId) => admissions.checkIn(venueId, checkInId),
    },
    feed,
    venues: records,
    tokens: records,
    riskLists: records,
    policies: records,
    personalLists: new SqlitePersonalLists(database, group),
    secrets: records,
    checkWritable: () => group.run(() => ({ answer: void probe.run(), event: null })),
    close: async () => {
      group.close();
      database.close();
      release();
    },
  };
}

function openDatabase(path: string, release: () => void): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: busyMsMax });
  try {
    // What is deleted, as the persons of a list are, must not go on lying in free pages of the file.
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -${cacheKibibytes};
      PRAGMA journal_size_limit = ${logBytesKeptMax};`);
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    release();
    throw error;
  }
}
