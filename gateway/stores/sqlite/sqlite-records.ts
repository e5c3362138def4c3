import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { TokenRecord, TokenStore } from "../../accounts/token-store.ts";
import type { SecretStore } from "../../door-setup/secret-store.ts";
import type { PolicyRecord, PolicyStore } from "../../policies/policy-store.ts";
import type { RiskListStore, StoredRiskList } from "../../risk-lists/risk-list-store.ts";
import { venueFromText } from "../../venues/venue-record-text.ts";
import type { VenueRecord, VenueStore } from "../../venues/venue-store.ts";
import type { CommitGroup } from "./commit-group.ts";
import { integerOf, textOf } from "./row.ts";

/** What is set up rather than counted: few rows, kept as JSON in the order in which they first came. */
export class SqliteRecords implements VenueStore, TokenStore, RiskListStore, PolicyStore, SecretStore {
  readonly #group: CommitGroup;
  readonly #all: StatementSync;
  readonly #save: StatementSync;
  readonly #keep: StatementSync;
  readonly #revision: StatementSync;

  constructor(database: DatabaseSync, group: CommitGroup) {
    this.#group = group;
    this.#all = database.prepare("SELECT json FROM register WHERE kind = ? ORDER BY position");
    this.#save = database.prepare(
      "INSERT INTO register (kind, id, json) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET json = excluded.json",
    );
    this.#keep = database.prepare(
      "INSERT INTO register (kind, id, json) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET json = register.json RETURNING json",
    );
    this.#revision = database.prepare("SELECT json ->> 'revision' AS revision FROM register WHERE kind = 'venues' AND id = ?");
  }

  async venues(): Promise<readonly VenueRecord[]> {
    return this.#texts("venues").map(venueFromText);
  }

  saveVenue(record: VenueRecord): Promise<boolean> {
    return this.#group.run(() => {
      const kept = this.#revision.get(record.id);
      const revision = kept === undefined ? 0 : integerOf(kept, "revision");
      if (revision !== record.revision - 1) return { answer: false, event: null };
      this.#save.run("venues", record.id, JSON.stringify(record));
      return { answer: true, event: { kind: "venues" } };
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

  async policyRecords(): Promise<readonly PolicyRecord[]> {
    return this.#texts("policies").map((text): PolicyRecord => JSON.parse(text));
  }

  async savePolicyRecords(records: readonly PolicyRecord[]): Promise<void> {
    await this.#group.run(() => {
      for (const record of records) this.#save.run("policies", record.id, JSON.stringify(record));
      return { answer: null, event: { kind: "policies" } };
    });
  }

  keepSecret(name: string, fresh: string): Promise<string> {
    return this.#group.run(() => {
      const secret: string = JSON.parse(textOf(this.#keep.get("secrets", name, JSON.stringify(fresh)) ?? {}, "json"));
      return { answer: secret, event: null };
    });
  }

  #texts(kind: string): readonly string[] {
    return this.#all.all(kind).map((row) => textOf(row, "json"));
  }
}
