import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Counts } from "../../../shared/domain/counts.ts";
import type {
  AdmissionStore,
  AdmitCommand,
  AdmitOutcome,
  CheckInRecord,
  LeaveCommand,
  LeaveOutcome,
  LimitCommand,
  SettleCommand,
  SettleOutcome,
} from "../../admission/admission-store.ts";
import { annulledFacts, checkInFacts, confirmedFacts, exitFacts, judgedFacts, limitFacts } from "../../admission/entry-facts.ts";
import { CheckInTable } from "./check-in-table.ts";
import type { Change, CommitGroup } from "./commit-group.ts";
import { integerOf, integerOrNullOf, textOf } from "./row.ts";
import type { OpenVenue, VenueLedger } from "./venue-ledger.ts";

/** Each verb is one function that runs alone inside a transaction. */
export class SqliteAdmissions implements AdmissionStore {
  readonly #group: CommitGroup;
  readonly #ledger: VenueLedger;
  readonly #checkIns: CheckInTable;
  readonly #findCheckOut: StatementSync;
  readonly #addCheckOut: StatementSync;

  constructor(database: DatabaseSync, group: CommitGroup, ledger: VenueLedger) {
    this.#group = group;
    this.#ledger = ledger;
    this.#checkIns = new CheckInTable(database);
    this.#findCheckOut = database.prepare("SELECT * FROM check_outs WHERE venue = ? AND check_out_id = ?");
    this.#addCheckOut = database.prepare("INSERT INTO check_outs VALUES (?, ?, ?, ?, ?, ?)");
  }

  admit(command: AdmitCommand): Promise<AdmitOutcome> {
    return this.#group.run(() => this.#admit(command));
  }

  leave(command: LeaveCommand): Promise<LeaveOutcome> {
    return this.#group.run(() => this.#leave(command));
  }

  settle(command: SettleCommand): Promise<SettleOutcome> {
    return this.#group.run(() => this.#settle(command));
  }

  setLimit(command: LimitCommand): Promise<Counts> {
    return this.#group.run(() => this.#setLimit(command));
  }

  checkIn(venueId: string, checkInId: string): CheckInRecord | null {
    const venue = this.#ledger.find(venueId);
    return venue === null ? null : this.#checkIns.find(venue, checkInId);
  }

  #admit(command: AdmitCommand): Change<AdmitOutcome> {
    const venue = this.#ledger.find(command.venueId);
    if (venue === null) return unchanged({ kind: "not-open" });
    const known = this.#checkIns.find(venue, command.checkInId);
    if (known !== null) return unchanged(known.digest === command.digest ? { kind: "repeated", record: known } : { kind: "conflict" });

    const placed = command.wantsPlace && hasPlaces(venue.counts, command.size);
    const judgement = placed ? command.whenPlaced : command.otherwise;
    const counts = this.#ledger.append(venue, { ...checkInFacts(command), ...judgedFacts(judgement, placed) });
    const { venueId, checkInId, gateId, digest, size, evidenceJson, receivedAtMs } = command;
    const record: CheckInRecord = {
      venueId,
      checkInId,
      gateId,
      digest,
      size,
      placed,
      state: "decided",
      judgementJson: judgement.json,
      evidenceJson,
      ...standing(counts),
      receivedAtMs,
    };
    this.#checkIns.add(venue, record);
    return changed(venue, { kind: "decided", record });
  }

  #leave(command: LeaveCommand): Change<LeaveOutcome> {
    const venue = this.#ledger.find(command.venueId);
    if (venue === null) return unchanged({ kind: "not-open" });
    const known = this.#findCheckOut.get(venue.number, command.checkOutId);
    if (known !== undefined) {
      if (textOf(known, "digest") !== command.digest) return unchanged({ kind: "conflict" });
      const after = { insideAfter: integerOf(known, "inside_after"), limitAfter: integerOrNullOf(known, "limit_after") };
      return unchanged({ kind: "repeated", seq: integerOf(known, "seq"), ...after });
    }
    const countedOut = Math.min(command.count, venue.counts.inside);
    const after = standing(this.#ledger.append(venue, { ...exitFacts(command), countedOut }));
    this.#addCheckOut.run(venue.number, command.checkOutId, command.digest, after.seq, after.insideAfter, after.limitAfter);
    return changed(venue, { kind: "left", ...after });
  }

  #settle(command: SettleCommand): Change<SettleOutcome> {
    const venue = this.#ledger.find(command.venueId);
    const record = venue === null ? null : this.#checkIns.find(venue, command.checkInId);
    if (venue === null || record === null) return unchanged({ kind: "unknown" });
    if (record.gateId !== command.gateId) return unchanged({ kind: "other-gate" });
    if (!record.placed) return unchanged({ kind: "not-placed" });
    const settlement = this.#checkIns.settlement(venue, command.checkInId);
    if (settlement !== null) {
      const { state, ...after } = settlement;
      return unchanged(state === command.to ? { kind: "repeated", ...after } : { kind: "settled-otherwise" });
    }
    const facts = command.to === "confirmed" ? confirmedFacts(command) : { ...annulledFacts(command), size: record.size };
    const after = standing(this.#ledger.append(venue, facts));
    this.#checkIns.settle(venue, command.checkInId, { state: command.to, ...after });
    return changed(venue, { kind: "settled", ...after });
  }

  #setLimit(command: LimitCommand): Change<Counts> {
    const known = this.#ledger.find(command.venueId);
    if (known !== null && known.revision > command.venueRevision) return unchanged(known.counts);
    const venue = known ?? this.#ledger.open(command.venueId, command.atMs);
    this.#ledger.revise(venue, command.venueRevision);
    if (known !== null && known.counts.limit === command.limit) return unchanged(known.counts);
    return changed(venue, this.#ledger.append(venue, limitFacts(command)));
  }
}

function hasPlaces({ inside, limit }: Counts, size: number): boolean {
  return limit === null || inside + size <= limit;
}

function standing({ seq, inside, limit }: Counts) {
  return { seq, insideAfter: inside, limitAfter: limit };
}

function unchanged<Answer>(answer: Answer): Change<Answer> {
  return { answer, event: null };
}

function changed<Answer>(venue: OpenVenue, answer: Answer): Change<Answer> {
  return { answer, event: { kind: "ledger", venueId: venue.counts.venueId } };
}
