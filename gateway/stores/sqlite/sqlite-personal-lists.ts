import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { PersonalListHead, PersonalListStore, StoredPersonalList } from "../../personal-lists/personal-list-store.ts";
import type { CommitGroup } from "./commit-group.ts";
import { textOf } from "./row.ts";

/** One row for each class; the head stands apart from the list, so that all heads can be read without any list. */
export class SqlitePersonalLists implements PersonalListStore {
  readonly #group: CommitGroup;
  readonly #heads: StatementSync;
  readonly #find: StatementSync;
  readonly #save: StatementSync;
  readonly #delete: StatementSync;

  constructor(database: DatabaseSync, group: CommitGroup) {
    this.#group = group;
    this.#heads = database.prepare("SELECT head FROM personal_lists ORDER BY person_class");
    this.#find = database.prepare("SELECT list FROM personal_lists WHERE person_class = ?");
    this.#save = database.prepare("INSERT INTO personal_lists VALUES (?, ?, ?) ON CONFLICT (person_class) DO UPDATE SET head = excluded.head, list = excluded.list");
    this.#delete = database.prepare("DELETE FROM personal_lists WHERE person_class = ?");
  }

  async personalLists(): Promise<readonly PersonalListHead[]> {
    return this.#heads.all().map((row): PersonalListHead => JSON.parse(textOf(row, "head")));
  }

  async personalList(personClass: string): Promise<StoredPersonalList | null> {
    const row = this.#find.get(personClass);
    return row === undefined ? null : JSON.parse(textOf(row, "list"));
  }

  async savePersonalList(list: StoredPersonalList): Promise<void> {
    await this.#group.run(() => {
      this.#save.run(list.head.personClass, JSON.stringify(list.head), JSON.stringify(list));
      return { answer: null, event: { kind: "personal-lists" } };
    });
  }

  deletePersonalList(personClass: string): Promise<boolean> {
    return this.#group.run(() => {
      const isDeleted = this.#delete.run(personClass).changes > 0;
      return { answer: isDeleted, event: isDeleted ? { kind: "personal-lists" } : null };
    });
  }
}
