import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Venue } from "../../../shared/domain/venue.ts";
import type { TokenRecord, TokenStore } from "../../accounts/token-store.ts";
import type { RiskListStore, StoredRiskList } from "../../risk-lists/risk-list-store.ts";
import type { VenueStore } from "../../venues/venue-store.ts";
import type { CommitGroup } from "./commit-group.ts";
import { textOf } from "./row.ts";

/** What is set up rather than counted: few rows, kept as JSON in the order in which they first came. */
export class SqliteRecords implements VenueStore, TokenStore, RiskListStore {
  readonly #group: CommitGroup;
  readonly #all: StatementSync;
  readonly #save: StatementSync;

  constructor(database: DatabaseSync, group: CommitGroup) {
    this.#group = group;
    this.#all = database.prepare("SELECT json FROM register WHERE kind = ? ORDER BY position");
    this.#save = database.prepare(
      "INSERT INTO register (kind, id, json) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET json = excluded.json",
    );
  }

  async venues(): Promise<readonly Venue[]> {
    return this.#texts("venues").map((text): Venue => JSON.parse(text));
  }

  async saveVenue(venue: Venue): Promise<void> {
    await this.#group.run(() => {
      this.#save.run("venues", venue.id, JSON.stringify(venue));
      return { answer: null, event: { kind: "venues" } };
    });
  }

  async tokens(): Promise<readonly TokenRecord[]> {
    return this.#texts("tokens").map((text): TokenRecord => JSON.parse(text));
  }

  async saveTokens(records: readonly TokenRecord[]): Promise<void> {
    await this.#group.run(() => {
      for (const record of records) this.#save.run("tokens", record.tokenHash, JSON.stringify(record));
      return { answer: null, event: { kind: "tokens" } };
    });
  }

  async riskLists(): Promise<readonly StoredRiskList[]> {
    return this.#texts("risk-lists").map((text): StoredRiskList => JSON.parse(text));
  }

  async saveRiskList(list: StoredRiskList): Promise<void> {
    await this.#group.run(() => {
      this.#save.run("risk-lists", list.version, JSON.stringify(list));
      return { answer: null, event: { kind: "risk-lists" } };
    });
  }

  #texts(kind: string): readonly string[] {
    return this.#all.all(kind).map((row) => textOf(row, "json"));
  }
}
