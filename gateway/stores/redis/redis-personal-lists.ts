import type { PersonalListHead, PersonalListStore, StoredPersonalList } from "../../personal-lists/personal-list-store.ts";
import type { Client } from "./connect.ts";
import type { KeySpace } from "./key-space.ts";
import type { ScriptRunner } from "./script-runner.ts";
import { scripts } from "./scripts.ts";
import { answered } from "./store-fault.ts";

const kind = "personal-lists";

/** One field for each class in each of two hashes: the head stands apart from the list, so that all heads can be read without any list. */
export class RedisPersonalLists implements PersonalListStore {
  readonly #client: Client;
  readonly #runner: ScriptRunner;
  readonly #keys: KeySpace;

  constructor(parts: { readonly client: Client; readonly runner: ScriptRunner; readonly keys: KeySpace }) {
    this.#client = parts.client;
    this.#runner = parts.runner;
    this.#keys = parts.keys;
  }

  async personalLists(): Promise<readonly PersonalListHead[]> {
    const heads = (await answered(this.#client.hvals(this.#keys.ofRegister(kind, "heads")))).map((text): PersonalListHead => JSON.parse(text));
    return heads.toSorted((one, other) => (one.personClass < other.personClass ? -1 : 1));
  }

  async personalList(personClass: string): Promise<StoredPersonalList | null> {
    const text = await answered(this.#client.hget(this.#keys.ofRegister(kind, "lists"), personClass));
    return text === null ? null : JSON.parse(text);
  }

  async savePersonalList(list: StoredPersonalList): Promise<void> {
    await this.#run("savePersonalList", [list.head.personClass, JSON.stringify(list.head), JSON.stringify(list)]);
  }

  async deletePersonalList(personClass: string): Promise<boolean> {
    return (await this.#run("deletePersonalList", [personClass])) === 1;
  }

  #run(script: "savePersonalList" | "deletePersonalList", args: readonly string[]): Promise<unknown> {
    const keys = scripts[script].keys.map((name) => this.#keys.ofRegister(kind, name));
    return this.#runner.run({ script, keys, head: [this.#keys.channel, kind], args, joins: false });
  }
}
