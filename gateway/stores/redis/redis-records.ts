import type { TokenRecord, TokenStore } from "../../accounts/token-store.ts";
import type { SecretStore } from "../../door-setup/secret-store.ts";
import type { PolicyRecord, PolicyStore } from "../../policies/policy-store.ts";
import type { RiskListStore, StoredRiskList } from "../../risk-lists/risk-list-store.ts";
import { venueFromText } from "../../venues/venue-record-text.ts";
import type { VenueRecord, VenueStore } from "../../venues/venue-store.ts";
import type { Client } from "./connect.ts";
import type { KeySpace } from "./key-space.ts";
import type { ScriptRunner } from "./script-runner.ts";
import { scripts } from "./scripts.ts";
import { answered } from "./store-fault.ts";

type Kind = "venues" | "tokens" | "risk-lists" | "policies";

/** What is set up rather than counted: few records, kept as JSON, with their order in a list beside them. */
export class RedisRecords implements VenueStore, TokenStore, RiskListStore, PolicyStore, SecretStore {
  readonly #client: Client;
  readonly #runner: ScriptRunner;
  readonly #keys: KeySpace;

  constructor(parts: { readonly client: Client; readonly runner: ScriptRunner; readonly keys: KeySpace }) {
    this.#client = parts.client;
    this.#runner = parts.runner;
    this.#keys = parts.keys;
  }

  async venues(): Promise<readonly VenueRecord[]> {
    return (await this.#texts("venues")).map(venueFromText);
  }

  async saveVenue(record: VenueRecord): Promise<boolean> {
    return (await this.#run("saveVenue", "venues", [record.id, record.revision - 1, JSON.stringify(record)])) === 1;
  }

  async tokens(): Promise<readonly TokenRecord[]> {
    return (await this.#texts("tokens")).map((text): TokenRecord => JSON.parse(text));
  }

  async saveTokens(records: readonly TokenRecord[]): Promise<void> {
    await this.#run("register", "tokens", records.flatMap((record) => [record.tokenHash, JSON.stringify(record)]));
  }

  async riskLists(): Promise<readonly StoredRiskList[]> {
    return (await this.#texts("risk-lists")).map((text): StoredRiskList => JSON.parse(text));
  }

  async saveRiskList(list: StoredRiskList): Promise<void> {
    await this.#run("register", "risk-lists", [list.version, JSON.stringify(list)]);
  }

  async policyRecords(): Promise<readonly PolicyRecord[]> {
    return (await this.#texts("policies")).map((text): PolicyRecord => JSON.parse(text));
  }

  async savePolicyRecords(records: readonly PolicyRecord[]): Promise<void> {
    await this.#run("register", "policies", records.flatMap((record) => [record.id, JSON.stringify(record)]));
  }

  async keepSecret(name: string, fresh: string): Promise<string> {
    const keys = [this.#keys.ofRegister("secrets", "register")];
    return String(await this.#runner.run({ script: "keepSecret", keys, head: [], args: [name, fresh], joins: false }));
  }

  #run(script: "register" | "saveVenue", kind: Kind, args: readonly (string | number)[]): Promise<unknown> {
    const keys = scripts[script].keys.map((name) => this.#keys.ofRegister(kind, name));
    return this.#runner.run({ script, keys, head: [this.#keys.channel, kind], args, joins: false });
  }

  async #texts(kind: Kind): Promise<readonly string[]> {
    const ids = await answered(this.#client.lrange(this.#keys.ofRegister(kind, "order"), 0, -1));
    if (ids.length === 0) return [];
    const texts = await answered(this.#client.hmget(this.#keys.ofRegister(kind, "register"), ...ids));
    return texts.filter((text) => text !== null);
  }
}
