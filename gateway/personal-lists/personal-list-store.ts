/** What is known of a list without its persons. */
export interface PersonalListHead {
  readonly personClass: string;
  /** Another one after every change, so that nobody reads a list again that has not changed. */
  readonly version: string;
  readonly source: string;
  readonly entries: number;
  readonly by: string;
  readonly receivedAtMs: number;
}

/** Short, since there may be a hundred thousand; `releasedAtMs` is `null` while the entry lasts. */
export type ListEntry = readonly [subjectKey: string, sinceMs: number, releasedAtMs: number | null];

export interface StoredPersonalList {
  readonly head: PersonalListHead;
  /** Each subject key once. */
  readonly entries: readonly ListEntry[];
}

/** One list for each class of persons, kept and read apart from the others. */
export interface PersonalListStore {
  /** In the order of their classes. */
  personalLists(): Promise<readonly PersonalListHead[]>;
  personalList(personClass: string): Promise<StoredPersonalList | null>;
  /** Replaces the list of the class. */
  savePersonalList(list: StoredPersonalList): Promise<void>;
  /** Resolves with false when there is none. */
  deletePersonalList(personClass: string): Promise<boolean>;
}
