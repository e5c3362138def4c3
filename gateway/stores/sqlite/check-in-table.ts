import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { CheckInRecord } from "../../admission/admission-store.ts";
import type { OpenVenue } from "./venue-ledger.ts";
import { integerOf, integerOrNullOf, textOf, type Row } from "./row.ts";

/** The entry that confirmed or annulled a check-in, and the counts after it. */
export interface Settlement {
  readonly state: "confirmed" | "annulled";
  readonly seq: number;
  readonly insideAfter: number;
  readonly limitAfter: number | null;
}

/** What was decided of each check-in, written once, and what became of it, written at most once. */
export class CheckInTable {
  readonly #find: StatementSync;
  readonly #add: StatementSync;
  readonly #findSettlement: StatementSync;
  readonly #settle: StatementSync;

  constructor(database: DatabaseSync) {
    this.#find = database.prepare("SELECT * FROM check_ins WHERE venue = ? AND check_in_id = ?");
    this.#add = database.prepare("INSERT INTO check_ins VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.#findSettlement = database.prepare("SELECT * FROM settlements WHERE venue = ? AND check_in_id = ?");
    this.#settle = database.prepare("INSERT INTO settlements VALUES (?, ?, ?, ?, ?, ?)");
  }

  find(venue: OpenVenue, checkInId: string): CheckInRecord | null {
    const row = this.#find.get(venue.number, checkInId);
    if (row === undefined) return null;
    const state = this.settlement(venue, checkInId)?.state ?? "decided";
    return recordOf(row, { venueId: venue.counts.venueId, checkInId, state });
  }

  add(venue: OpenVenue, record: CheckInRecord): void {
    const { checkInId, seq, gateId, digest, size, placed, insideAfter, limitAfter, receivedAtMs, judgementJson, evidenceJson } = record;
    this.#add.run(
      venue.number,
      checkInId,
      seq,
      gateId,
      digest,
      size,
      placed ? 1 : 0,
      insideAfter,
      limitAfter,
      receivedAtMs,
      judgementJson,
      evidenceJson,
    );
  }

  settlement(venue: OpenVenue, checkInId: string): Settlement | null {
    const row = this.#findSettlement.get(venue.number, checkInId);
    if (row === undefined) return null;
    const state = textOf(row, "state") === "confirmed" ? "confirmed" : "annulled";
    return { state, seq: integerOf(row, "seq"), insideAfter: integerOf(row, "inside_after"), limitAfter: integerOrNullOf(row, "limit_after") };
  }

  settle(venue: OpenVenue, checkInId: string, { state, seq, insideAfter, limitAfter }: Settlement): void {
    this.#settle.run(venue.number, checkInId, state, seq, insideAfter, limitAfter);
  }
}

function recordOf(row: Row, known: Pick<CheckInRecord, "venueId" | "checkInId" | "state">): CheckInRecord {
  return {
    ...known,
    gateId: textOf(row, "gate_id"),
    digest: textOf(row, "digest"),
    size: integerOf(row, "size"),
    placed: integerOf(row, "placed") === 1,
    judgementJson: textOf(row, "judgement"),
    evidenceJson: textOf(row, "evidence"),
    seq: integerOf(row, "seq"),
    insideAfter: integerOf(row, "inside_after"),
    limitAfter: integerOrNullOf(row, "limit_after"),
    receivedAtMs: integerOf(row, "received_at_ms"),
  };
}
