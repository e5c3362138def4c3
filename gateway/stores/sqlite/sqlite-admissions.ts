import type { DatabaseSync } from "node:sqlite";
import type { Counts } from "../../../shared/domain/counts.ts";
import type {
  AdmissionStore,
  AdmitCommand,
  AdmitOutcome,
  CheckInRecord,
  LeaveCommand,
  LeaveOutcome,
  LimitCommand,
  PolicyCommand,
  SettleCommand,
  SettleOutcome,
} from "../../admission/admission-store.ts";
import { annulledFacts, checkInFacts, confirmedFacts, exitFacts, judgedFacts, limitFacts, policyFacts } from "../../admission/entry-facts.ts";
import { CheckInTable } from "./check-in-table.ts";
import { CheckOutTable } from "./check-out-table.ts";
import type { Change, CommitGroup } from "./commit-group.ts";
import { PolicyTable } from "./policy-table.ts";
import type { OpenVenue, VenueLedger } from "./venue-ledger.ts";

/** Each verb is one function that runs alone inside a transaction. */
export class SqliteAdmissions implements AdmissionStore {
  readonly #group: CommitGroup;
  readonly #ledger: VenueLedger;
  readonly #checkIns: CheckInTable;
  readonly #checkOuts: CheckOutTable;
  readonly #policies: PolicyTable;

  constructor(database: DatabaseSync, group: CommitGroup, ledger: VenueLedger) {
    this.#group = group;
    this.#ledger = ledger;
    this.#checkIns = new CheckInTable(database);
    this.#checkOuts = new CheckOutTable(database);
    this.#policies = new PolicyTable(database);
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

  recordPolicy(command: PolicyCommand): Promise<boolean> {
    return this.#group.run(() => this.#recordPolicy(command));
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
    const known = this.#checkOuts.find(venue, command.checkOutId);
    if (known !== null) {
      const { digest, ...after } = known;
      return unchanged(digest === command.digest ? { kind: "repeated", ...after } : { kind: "conflict" });
    }
    const countedOut = Math.min(command.count, venue.counts.inside);
    const after = standing(this.#ledger.append(venue, { ...exitFacts(command), countedOut }));
    this.#checkOuts.add(venue, command, after);
    return changed(venue, { kind: "left", ...after, judgementJson: command.judged?.json ?? null });
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

  #recordPolicy(command: PolicyCommand): Change<boolean> {
    const { policyVersion: version, packs } = command;
    const venue = this.#ledger.find(command.venueId);
    if (venue === null || venue.revision > command.venueRevision) return unchanged(false);
    const before = this.#policies.find(venue);
    if (before?.version === version) return unchanged(false);
    const known = before?.packs ?? [];
    this.#policies.save(venue, { version, packs });
    this.#ledger.append(venue, {
      ...policyFacts(command),
      added: packs.filter((pack) => !known.includes(pack)),
      removed: known.filter((pack) => !packs.includes(pack)),
    });
    return changed(venue, true);
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
