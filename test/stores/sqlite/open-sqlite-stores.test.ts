import { mkdtempSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { StoreUnavailable } from "../../../gateway/admission/admission-store.ts";
import { openSqliteStores } from "../../../gateway/stores/sqlite/open-sqlite-stores.ts";
import { admitCommand, feverAtExit, leaveCommand, limitCommand, policyCommand, settleCommand } from "../../contract/sample-commands.ts";
import { samplePersonalList, sampleVenue } from "../../contract/sample-records.ts";
import { startWriter } from "../../support/start-writer.ts";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "venue-gate-sqlite-"));
  path = join(folder, "gate.sqlite");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("keeps everything in the file", async () => {
  const before = openSqliteStores({ path });
  await before.admissions.setLimit(limitCommand());
  const admitted = await before.admissions.admit(admitCommand());
  await before.admissions.settle(settleCommand());
  await before.admissions.leave(leaveCommand({ judged: feverAtExit }));
  await before.admissions.recordPolicy(policyCommand());
  await before.venues.saveVenue(sampleVenue());
  await before.secrets.keepSecret("document-master", "kept");
  await before.personalLists.savePersonalList(samplePersonalList());
  const entries = await before.ledger.entriesAfter("theatre", 0, 10);
  await before.close();

  const after = openSqliteStores({ path });
  expect(entries).toHaveLength(5);
  expect(await after.ledger.entriesAfter("theatre", 0, 10)).toEqual(entries);
  expect(await after.ledger.counts("theatre")).toMatchObject({ seq: 5, inside: 0, entered: 1, exited: 1 });
  expect(await after.admissions.recordPolicy(policyCommand())).toBe(false);
  expect(await after.admissions.leave(leaveCommand())).toMatchObject({ kind: "repeated", judgementJson: feverAtExit.json });
  expect(await after.admissions.admit(admitCommand())).toMatchObject({ kind: "repeated", record: { seq: 2, state: "confirmed" } });
  expect(admitted).toMatchObject({ record: { seq: 2, state: "decided" } });
  expect(await after.venues.venues()).toEqual([sampleVenue()]);
  expect(await after.personalLists.personalList("close-contact")).toEqual(samplePersonalList());
  expect(await after.secrets.keepSecret("document-master", "fresh")).toBe("kept");
  await after.close();
});

test("commits what was asked for before it closes, and then is not available", async () => {
  const stores = openSqliteStores({ path });
  const opened = stores.admissions.setLimit(limitCommand());
  await stores.close();
  expect(await opened).toMatchObject({ seq: 1 });
  await expect(stores.admissions.admit(admitCommand())).rejects.toThrow(new StoreUnavailable("The store is closed"));
});

test("refuses a file that this process already writes", async () => {
  const stores = openSqliteStores({ path });
  expect(() => openSqliteStores({ path })).toThrow(`Another gateway already writes "${path}": one process per file`);
  await stores.close();
  await openSqliteStores({ path }).close();
});

test("refuses a file that another process writes", async () => {
  const stores = openSqliteStores({ path });
  await expect(startWriter({ store: { kind: "sqlite", path }, ids: [], inFlight: 1 })).rejects.toThrow("Another gateway already writes");
  await stores.close();
});

test("lets others read the file meanwhile, as a backup does", async () => {
  const stores = openSqliteStores({ path });
  await stores.admissions.setLimit(limitCommand());
  const reader = new DatabaseSync(path, { readOnly: true });
  expect(reader.prepare("SELECT venue_id, seq FROM venue_counts").all().map((row) => ({ ...row }))).toEqual([{ venue_id: "theatre", seq: 1 }]);
  reader.close();
  await stores.close();
});

test("refuses a file that a newer program has written, and leaves it free", async () => {
  await openSqliteStores({ path }).close();
  const newer = new DatabaseSync(path);
  const current = Number(newer.prepare("PRAGMA user_version").get()?.["user_version"]);
  newer.exec("PRAGMA user_version = 99");
  newer.close();
  expect(() => openSqliteStores({ path })).toThrow("The database has schema 99");
  const older = new DatabaseSync(path);
  older.exec(`PRAGMA user_version = ${current}`);
  older.close();
  await openSqliteStores({ path }).close();
});

/** Takes away what the schema has gained since its first version. */
function makeAsFirstWritten(): void {
  const database = new DatabaseSync(path);
  database.exec(`
    DROP TABLE personal_lists;
    DROP TABLE venue_policies;
    ALTER TABLE check_outs DROP COLUMN judgement;
    ALTER TABLE check_outs DROP COLUMN evidence;
    ALTER TABLE venue_counts DROP COLUMN venue_revision;
    UPDATE register SET json = json_remove(json, '$.revision', '$.licence', '$.setting', '$.gates[0].zone');
    PRAGMA user_version = 1;
  `);
  database.close();
}

test("gives the venues of an earlier file their first revision, and a licence for what was set", async () => {
  const before = openSqliteStores({ path });
  await before.venues.saveVenue(sampleVenue());
  await before.close();
  makeAsFirstWritten();
  const after = openSqliteStores({ path });
  expect(await after.venues.venues()).toEqual([sampleVenue({ setting: "urban", gates: [{ id: "north", name: "北门", zone: null }], licence: { seats: 399, persons: null } })]);
  expect(await after.venues.saveVenue(sampleVenue({ revision: 2 }))).toBe(true);
  await after.close();
});

test("repeats the exits of an earlier file, and writes its policies down for the first time", async () => {
  const before = openSqliteStores({ path });
  await before.admissions.setLimit(limitCommand());
  await before.admissions.leave(leaveCommand());
  await before.close();
  makeAsFirstWritten();
  const after = openSqliteStores({ path });
  expect(await after.admissions.leave(leaveCommand())).toEqual({ kind: "repeated", seq: 2, insideAfter: 0, limitAfter: 300, judgementJson: null });
  expect(await after.admissions.recordPolicy(policyCommand())).toBe(true);
  await after.close();
});

test("syncs every commit to a write-ahead log", async () => {
  await openSqliteStores({ path }).close();
  const reader = new DatabaseSync(path, { readOnly: true });
  expect({ ...reader.prepare("PRAGMA journal_mode").get() }).toEqual({ journal_mode: "wal" });
  reader.close();
});
