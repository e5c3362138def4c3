import { DatabaseSync } from "node:sqlite";
import { beforeEach, expect, test } from "vitest";
import { StoreUnavailable } from "../../../gateway/admission/admission-store.ts";
import type { StoreEvent } from "../../../gateway/ledger/store-feed.ts";
import { CommitGroup, type Change } from "../../../gateway/stores/sqlite/commit-group.ts";

let database: DatabaseSync;
let told: StoreEvent[];
let group: CommitGroup;

beforeEach(() => {
  database = new DatabaseSync(":memory:");
  database.exec("CREATE TABLE note (text TEXT NOT NULL) STRICT");
  told = [];
  group = new CommitGroup(database, (event) => told.push(event));
});

function write(text: string | null, event: StoreEvent | null = null): () => Change<string> {
  return () => {
    database.prepare("INSERT INTO note VALUES (?)").run(text);
    return { answer: String(text), event };
  };
}

function notes(): readonly unknown[] {
  return database.prepare("SELECT text FROM note").all().map((row) => row["text"]);
}

test("runs the commands of one turn in one transaction, in order", async () => {
  const statements: boolean[] = [];
  const inOneTransaction = (text: string) => () => {
    statements.push(database.isTransaction);
    return write(text)();
  };
  const answers = Promise.all([group.run(inOneTransaction("a")), group.run(inOneTransaction("b"))]);
  expect(notes()).toEqual([]);
  expect(await answers).toEqual(["a", "b"]);
  expect(statements).toEqual([true, true]);
  expect(notes()).toEqual(["a", "b"]);
});

test("has committed before it acknowledges", async () => {
  const open = await group.run(write("a")).then(() => database.isTransaction);
  expect(open).toBe(false);
});

test("leaves out a command that fails, and keeps the others of its turn, each once", async () => {
  const results = await Promise.allSettled([group.run(write("a")), group.run(write(null)), group.run(write("b")), group.run(write(null))]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "rejected"]);
  expect(notes()).toEqual(["a", "b"]);
  expect(await group.run(write("c"))).toBe("c");
});

test("gives the caller the fault of its own command, not that of the store", async () => {
  await expect(group.run(write(null))).rejects.toThrow("NOT NULL constraint failed");
  await expect(group.run(write(null))).rejects.not.toThrow(StoreUnavailable);
});

test("acknowledges nothing when the disk is full, and goes on when there is room again", async () => {
  database.exec("PRAGMA max_page_count = 4");
  const results = await Promise.allSettled([group.run(write("a")), group.run(write("x".repeat(100_000), { kind: "venues" }))]);
  expect(results.map((result) => result.status === "rejected" && result.reason instanceof StoreUnavailable)).toEqual([true, true]);
  expect(notes()).toEqual([]);
  expect(told).toEqual([]);
  database.exec("PRAGMA max_page_count = 1000");
  expect(await group.run(write("a"))).toBe("a");
});

test("tells of each change once a turn, after the commit, and not of one that failed", async () => {
  const change = (venueId: string): StoreEvent => ({ kind: "ledger", venueId });
  await Promise.allSettled([
    group.run(write("a", change("theatre"))),
    group.run(write("b", change("theatre"))),
    group.run(write(null, change("nowhere"))),
    group.run(write("c", change("market"))),
  ]);
  expect(told).toEqual([change("theatre"), change("market")]);
});

test("commits more commands than one transaction takes", async () => {
  const answers = await Promise.all(Array.from({ length: 1_201 }, (_, index) => group.run(write(String(index)))));
  expect(answers.at(-1)).toBe("1200");
  expect(notes()).toHaveLength(1_201);
});

test("commits everything that is queued when it closes, and takes no more", async () => {
  const answers = Promise.all(Array.from({ length: 501 }, (_, index) => group.run(write(String(index)))));
  group.close();
  expect(notes()).toHaveLength(501);
  expect(await answers).toHaveLength(501);
  await expect(group.run(write("late"))).rejects.toThrow(new StoreUnavailable("The store is closed"));
});
