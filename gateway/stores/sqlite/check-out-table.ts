import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { LeaveCommand } from "../../admission/admission-store.ts";
import { integerOf, integerOrNullOf, textOf, textOrNullOf } from "./row.ts";
import type { OpenVenue } from "./venue-ledger.ts";

/** The entry that recorded an exit, and the counts after it. */
interface Standing {
  readonly seq: number;
  readonly insideAfter: number;
  readonly limitAfter: number | null;
}

export interface CheckOutRecord extends Standing {
  readonly digest: string;
  readonly judgementJson: string | null;
}

/** Every exit, written once. */
export class CheckOutTable {
  readonly #find: StatementSync;
  readonly #add: StatementSync;

  constructor(database: DatabaseSync) {
    this.#find = database.prepare("SELECT * FROM check_outs WHERE venue = ? AND check_out_id = ?");
    this.#add = database.prepare("INSERT INTO check_outs (venue, check_out_id, digest, seq, inside_after, limit_after, judgement, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  }

  find(venue: OpenVenue, checkOutId: string): CheckOutRecord | null {
    const row = this.#find.get(venue.number, checkOutId);
    if (row === undefined) return null;
    return {
      digest: textOf(row, "digest"),
      seq: integerOf(row, "seq"),
      insideAfter: integerOf(row, "inside_after"),
      limitAfter: integerOrNullOf(row, "limit_after"),
      judgementJson: textOrNullOf(row, "judgement"),
    };
  }

  add(venue: OpenVenue, { checkOutId, digest, judged }: LeaveCommand, { seq, insideAfter, limitAfter }: Standing): void {
    this.#add.run(venue.number, checkOutId, digest, seq, insideAfter, limitAfter, judged?.json ?? null, judged?.evidenceJson ?? null);
  }
}
