import type { ListedPerson } from "../../shared/policy/evaluation-context.ts";
import { followRecords } from "../ledger/follow-records.ts";
import type { RecordFreshness } from "../ledger/record-freshness.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import { createListLoader, type IndexedList } from "./list-loader.ts";
import type { PersonalListHead, PersonalListStore, StoredPersonalList } from "./personal-list-store.ts";

/** The authority's lists of persons in memory; the feed keeps them as the store has them. */
export interface PersonalListRegister {
  /** In the order of their classes. */
  heads(): readonly PersonalListHead[];
  /** The entries of the person with this subject key, on whatever list. */
  listedAs(subjectKey: string): readonly ListedPerson[];
  save(list: StoredPersonalList): Promise<void>;
  /** Resolves with false when there is none. */
  remove(personClass: string): Promise<boolean>;
}

/** Resolves when the lists are in memory; `freshness` hears of a later reading that failed. */
export async function openPersonalListRegister(store: PersonalListStore, feed: StoreFeed, freshness: RecordFreshness): Promise<PersonalListRegister> {
  let lists: readonly IndexedList[] = [];
  const followed = await followRecords({
    feed,
    kind: "personal-lists",
    read: createListLoader(store),
    index: (loaded) => {
      lists = loaded;
    },
    freshness,
  });

  return {
    heads: () => lists.map(({ head }) => head),
    listedAs: (subjectKey) =>
      lists.flatMap(({ head, entriesByKey }): ListedPerson[] => {
        const entry = entriesByKey.get(subjectKey);
        if (entry === undefined) return [];
        const [, sinceMs, releasedAtMs] = entry;
        return [{ personClass: head.personClass, sinceMs, releasedAtMs }];
      }),
    save: (list) => followed.save(() => store.savePersonalList(list)),
    remove: (personClass) => followed.save(() => store.deletePersonalList(personClass)),
  };
}
