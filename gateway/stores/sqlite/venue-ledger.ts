import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Counts } from "../../../shared/domain/counts.ts";
import type { LedgerEntry, LedgerEvent } from "../../../shared/domain/ledger-entry.ts";
import { entryFromText, entryText } from "../../ledger/entry-text.ts";
import { tallyAfter } from "../../ledger/fold-ledger.ts";
import { integerOf, integerOrNullOf, textOf, type Row } from "./row.ts";

/** An open venue: the number that stands for it in the other tables, the revision that its limit follows from, and its counts. */
export interface OpenVenue {
  readonly number: number;
  readonly revision: number;
  readonly counts: Counts;
}

/** An entry before the store has numbered it. */
export type Happening = LedgerEvent & Pick<LedgerEntry, "gateId" | "deviceSeq" | "atMs" | "receivedAtMs">;

/** The two tables that every command changes together: the ledger, and the counts that it adds up to. */
export class VenueLedger {
  readonly #find: StatementSync;
  readonly #open: StatementSync;
  readonly #count: StatementSync;
  readonly #revise: StatementSync;
  readonly #append: StatementSync;
  readonly #after: StatementSync;
  readonly #before: StatementSync;

  constructor(database: DatabaseSync) {
    this.#find = database.prepare("SELECT * FROM venue_counts WHERE venue_id = ?");
    this.#open = database.prepare('INSERT INTO venue_counts VALUES (NULL, ?, 0, 0, NULL, 0, 0, 0, ?, 0) RETURNING *');
    this.#count = database.prepare(
      'UPDATE venue_counts SET seq = ?, inside = ?, "limit" = ?, entered = ?, exited = ?, refused = ?, at_ms = ? WHERE number = ?',
    );
    this.#revise = database.prepare("UPDATE venue_counts SET venue_revision = ? WHERE number = ?");
    this.#append = database.prepare("INSERT INTO ledger VALUES (?, ?, ?)");
    this.#after = database.prepare("SELECT seq, entry FROM ledger WHERE venue = ? AND seq > ? ORDER BY seq LIMIT ?");
    this.#before = database.prepare("SELECT seq, entry FROM ledger WHERE venue = ? AND seq < ? ORDER BY seq DESC LIMIT ?");
  }

  find(venueId: string): OpenVenue | null {
    const row = this.#find.get(venueId);
    return row === undefined ? null : openVenue(row);
  }

  open(venueId: string, atMs: number): OpenVenue {
    const row = this.#open.get(venueId, atMs);
    if (row === undefined) throw new Error(`Cannot open venue "${venueId}": nothing was inserted`);
    return openVenue(row);
  }

  revise({ number }: OpenVenue, revision: number): void {
    this.#revise.run(revision, number);
  }

  /** Only inside a transaction. */
  append({ number, counts }: OpenVenue, happening: Happening): Counts {
    const next: Counts = { ...counts, ...tallyAfter(counts, happening), seq: counts.seq + 1, atMs: happening.receivedAtMs };
    this.#count.run(next.seq, next.inside, next.limit, next.entered, next.exited, next.refused, next.atMs, number);
    this.#append.run(number, next.seq, entryText({ ...happening, seq: next.seq, insideAfter: next.inside, limitAfter: next.limit }));
    return next;
  }

  after(venueId: string, seq: number, limit: number): readonly LedgerEntry[] {
    const venue = this.find(venueId);
    return venue === null ? [] : this.#after.all(venue.number, seq, limit).map(entryOf);
  }

  before(venueId: string, seq: number, limit: number): readonly LedgerEntry[] {
    const venue = this.find(venueId);
    return venue === null ? [] : this.#before.all(venue.number, seq, limit).map(entryOf);
  }
}

function openVenue(row: Row): OpenVenue {
  const counts: Counts = {
    venueId: textOf(row, "venue_id"),
    seq: integerOf(row, "seq"),
    inside: integerOf(row, "inside"),
    limit: integerOrNullOf(row, "limit"),
    entered: integerOf(row, "entered"),
    exited: integerOf(row, "exited"),
    refused: integerOf(row, "refused"),
    atMs: integerOf(row, "at_ms"),
  };
  return { number: integerOf(row, "number"), revision: integerOf(row, "venue_revision"), counts };
}

function entryOf(row: Row): LedgerEntry {
  return entryFromText(integerOf(row, "seq"), textOf(row, "entry"));
}
