import type { DatabaseSync } from "node:sqlite";
import { integerOf } from "./row.ts";

/** Each step takes the schema from the version of its place to the next; steps are only ever added. */
const migrations: readonly string[] = [
  `
  CREATE TABLE venue_counts (
    number INTEGER PRIMARY KEY,
    venue_id TEXT NOT NULL UNIQUE,
    seq INTEGER NOT NULL,
    inside INTEGER NOT NULL CHECK (inside >= 0),
    "limit" INTEGER,
    entered INTEGER NOT NULL,
    exited INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    at_ms INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE ledger (
    venue INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (venue, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE check_ins (
    venue INTEGER NOT NULL,
    check_in_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    gate_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    size INTEGER NOT NULL,
    placed INTEGER NOT NULL,
    inside_after INTEGER NOT NULL,
    limit_after INTEGER,
    received_at_ms INTEGER NOT NULL,
    judgement TEXT NOT NULL,
    evidence TEXT NOT NULL,
    UNIQUE (venue, check_in_id)
  ) STRICT;
  CREATE TABLE settlements (
    venue INTEGER NOT NULL,
    check_in_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('confirmed', 'annulled')),
    seq INTEGER NOT NULL,
    inside_after INTEGER NOT NULL,
    limit_after INTEGER,
    PRIMARY KEY (venue, check_in_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE check_outs (
    venue INTEGER NOT NULL,
    check_out_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    seq INTEGER NOT NULL,
    inside_after INTEGER NOT NULL,
    limit_after INTEGER,
    PRIMARY KEY (venue, check_out_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE register (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (kind, id)
  ) STRICT;
  CREATE TABLE probe (one INTEGER PRIMARY KEY CHECK (one = 1), writes INTEGER NOT NULL) STRICT;
  INSERT INTO probe VALUES (1, 0);
  `,
  `
  ALTER TABLE venue_counts ADD COLUMN venue_revision INTEGER NOT NULL DEFAULT 0;
  UPDATE register SET json = json_set(json, '$.revision', 1) WHERE kind = 'venues';
  `,
  `
  UPDATE register SET json = json_set(json, '$.licence', json_object('seats', json -> '$.capacity.seats', 'persons', json -> '$.capacity.persons')) WHERE kind = 'venues';
  `,
  `
  CREATE TABLE venue_policies (
    venue INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    packs TEXT NOT NULL
  ) STRICT;
  ALTER TABLE check_outs ADD COLUMN judgement TEXT;
  ALTER TABLE check_outs ADD COLUMN evidence TEXT;
  `,
  `
  CREATE TABLE personal_lists (
    person_class TEXT PRIMARY KEY,
    head TEXT NOT NULL,
    list TEXT NOT NULL
  ) STRICT;
  `,
];

/** Brings the file to the schema of this program; throws for a file that a newer one has written. */
export function migrate(database: DatabaseSync): void {
  const row = database.prepare("PRAGMA user_version").get();
  const version = row === undefined ? 0 : integerOf(row, "user_version");
  if (version > migrations.length) {
    throw new Error(`The database has schema ${version}, this program knows ${migrations.length}: start the newer program that wrote it`);
  }
  for (const [index, step] of migrations.entries()) {
    if (index >= version) database.exec(`BEGIN IMMEDIATE; ${step}; PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
}
