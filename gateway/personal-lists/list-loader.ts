import type { ListEntry, PersonalListHead, PersonalListStore } from "./personal-list-store.ts";

/** A list ready to be asked. */
export interface IndexedList {
  readonly head: PersonalListHead;
  readonly entriesByKey: ReadonlyMap<string, ListEntry>;
}

interface Load {
  readonly version: string;
  readonly list: Promise<IndexedList | null>;
}

/**
 * Returns a function that reads all lists, of which it takes from the store only those that have changed since the last time: a list of a
 * hundred thousand persons must not be read again because another one has changed.
 */
export function createListLoader(store: Pick<PersonalListStore, "personalLists" | "personalList">): () => Promise<readonly IndexedList[]> {
  const loads = new Map<string, Load>();

  async function load(personClass: string): Promise<IndexedList | null> {
    const list = await store.personalList(personClass);
    return list === null ? null : { head: list.head, entriesByKey: new Map(list.entries.map((entry) => [entry[0], entry])) };
  }

  function listOf({ personClass, version }: PersonalListHead): Promise<IndexedList | null> {
    const known = loads.get(personClass);
    if (known?.version === version) return known.list;
    const list = load(personClass);
    loads.set(personClass, { version, list });
    // Whoever waits for it hears of the failure; the next one must not.
    list.catch(() => {
      if (loads.get(personClass)?.list === list) loads.delete(personClass);
    });
    return list;
  }

  return async () => {
    const heads = await store.personalLists();
    const classes = new Set(heads.map(({ personClass }) => personClass));
    for (const personClass of loads.keys()) if (!classes.has(personClass)) loads.delete(personClass);
    const lists: IndexedList[] = [];
    // One after the other, since each may be large.
    for (const head of heads) {
      const list = await listOf(head);
      if (list !== null) lists.push(list);
    }
    return lists;
  };
}
