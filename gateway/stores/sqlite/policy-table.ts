import type { DatabaseSync, StatementSync } from "node:sqlite";
import { textOf } from "./row.ts";
import type { OpenVenue } from "./venue-ledger.ts";

/** What the ledger of a venue last said to be in force. */
export interface RecordedPolicy {
  readonly version: string;
  readonly packs: readonly string[];
}

const separator = " ";

/** The policy of each venue as its ledger has it, so that the ledger need not be searched for it. */
export class PolicyTable {
  readonly #find: StatementSync;
  readonly #save: StatementSync;

  constructor(database: DatabaseSync) {
    this.#find = database.prepare("SELECT version, packs FROM venue_policies WHERE venue = ?");
    this.#save = database.prepare("INSERT INTO venue_policies VALUES (?, ?, ?) ON CONFLICT (venue) DO UPDATE SET version = excluded.version, packs = excluded.packs");
  }

  find(venue: OpenVenue): RecordedPolicy | null {
    const row = this.#find.get(venue.number);
    if (row === undefined) return null;
    const packs = textOf(row, "packs");
    return { version: textOf(row, "version"), packs: packs === "" ? [] : packs.split(separator) };
  }

  save(venue: OpenVenue, { version, packs }: RecordedPolicy): void {
    this.#save.run(venue.number, version, packs.join(separator));
  }
}
