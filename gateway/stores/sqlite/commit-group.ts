import type { DatabaseSync } from "node:sqlite";
import { StoreUnavailable } from "../../admission/admission-store.ts";
import type { StoreEvent } from "../../ledger/store-feed.ts";
import { isStorageFault } from "./storage-fault.ts";

/** So that one transaction does not hold the event loop for long. */
const commandsPerCommitMax = 500;

/** What a command has done inside the transaction: its answer, and what to tell those who follow; `null` if nothing changed. */
export interface Change<Answer> {
  readonly answer: Answer;
  readonly event: StoreEvent | null;
}

interface Done {
  readonly acknowledge: () => void;
  readonly event: StoreEvent | null;
}

interface Job {
  readonly perform: () => Done;
  readonly fail: (error: unknown) => void;
}

type Commit =
  | { readonly kind: "committed"; readonly done: readonly Done[] }
  | { readonly kind: "faulty"; readonly job: Job; readonly error: unknown }
  | { readonly kind: "unavailable"; readonly cause: unknown };

/**
 * Group commit: the commands of one turn of the event loop share a transaction, and so one sync of the disk. A command is
 * acknowledged only after COMMIT; one that throws is left out, and the others run again without it.
 */
export class CommitGroup {
  readonly #database: DatabaseSync;
  readonly #tell: (event: StoreEvent) => void;
  #queue: Job[] = [];
  #closed = false;

  constructor(database: DatabaseSync, tell: (event: StoreEvent) => void) {
    this.#database = database;
    this.#tell = tell;
  }

  /** `command` may run more than once, so it must do nothing but read and write the database. */
  run<Answer>(command: () => Change<Answer>): Promise<Answer> {
    if (this.#closed) return Promise.reject(new StoreUnavailable("The store is closed"));
    return new Promise((resolve, reject) => {
      const perform = (): Done => {
        const { answer, event } = command();
        return { acknowledge: () => resolve(answer), event };
      };
      this.#queue.push({ perform, fail: reject });
      if (this.#queue.length === 1) setImmediate(() => this.#flush());
    });
  }

  /** Commits what is queued and takes no more. */
  close(): void {
    this.#closed = true;
    while (this.#queue.length > 0) this.#flush();
  }

  #flush(): void {
    const jobs = this.#queue.splice(0, commandsPerCommitMax);
    if (this.#queue.length > 0) setImmediate(() => this.#flush());
    const done = this.#commitAll(jobs);
    for (const { acknowledge } of done) acknowledge();
    for (const event of distinct(done.map((each) => each.event))) this.#tell(event);
  }

  #commitAll(jobs: readonly Job[]): readonly Done[] {
    let left = jobs;
    while (left.length > 0) {
      const commit = this.#commit(left);
      switch (commit.kind) {
        case "committed":
          return commit.done;
        case "faulty":
          commit.job.fail(commit.error);
          left = left.filter((job) => job !== commit.job);
          break;
        case "unavailable":
          for (const job of left) job.fail(new StoreUnavailable("The database cannot be written", { cause: commit.cause }));
          return [];
      }
    }
    return [];
  }

  #commit(jobs: readonly Job[]): Commit {
    const done: Done[] = [];
    let running: Job | undefined;
    try {
      this.#database.exec("BEGIN IMMEDIATE");
      for (running of jobs) done.push(running.perform());
      running = undefined;
      this.#database.exec("COMMIT");
      return { kind: "committed", done };
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      return running === undefined || isStorageFault(error) ? { kind: "unavailable", cause: error } : { kind: "faulty", job: running, error };
    }
  }
}

function distinct(events: readonly (StoreEvent | null)[]): readonly StoreEvent[] {
  const byText = new Map(events.flatMap((event) => (event === null ? [] : [[JSON.stringify(event), event]])));
  return [...byText.values()];
}
