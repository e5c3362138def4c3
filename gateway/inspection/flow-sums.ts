import type { LedgerEntry } from "../../shared/domain/ledger-entry.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import { minutesPerBucket, type FlowMessage } from "../../shared/wire/inspection.ts";
import { emptyTally, tallyAfter, type Tally } from "../ledger/fold-ledger.ts";

type Movement = Pick<Tally, "entered" | "exited" | "refused">;

interface Bucket {
  readonly movement: Movement;
  readonly insideHighest: number;
  readonly insideLast: number;
}

interface GateSum {
  readonly movement: Movement;
  readonly lastSeenMs: number | null;
}

const bucketMs = minutesPerBucket * 60_000;
const still: Movement = { entered: 0, exited: 0, refused: 0 };

/** The sum with one more entry; an annulment takes back the entry it annuls. */
function movementAfter(sum: Movement, entry: LedgerEntry): Movement {
  const { entered, exited, refused } = tallyAfter({ ...emptyTally, ...sum }, entry);
  return { entered, exited, refused };
}

function startOf(atMs: number): number {
  return Math.floor(atMs / bucketMs) * bucketMs;
}

/** What a manager sees of the last hours, summed up entry by entry, the newest first. */
export class FlowSums {
  readonly #buckets = new Map<number, Bucket>();
  readonly #gates = new Map<string, GateSum>();
  readonly #refusals = new Map<string, number>();

  add(entry: LedgerEntry): void {
    const startMs = startOf(entry.receivedAtMs);
    const bucket = this.#buckets.get(startMs) ?? { movement: still, insideHighest: 0, insideLast: entry.insideAfter };
    this.#buckets.set(startMs, { ...bucket, movement: movementAfter(bucket.movement, entry), insideHighest: Math.max(bucket.insideHighest, entry.insideAfter) });
    if (entry.gateId !== null) {
      const gate = this.#gates.get(entry.gateId) ?? { movement: still, lastSeenMs: entry.receivedAtMs };
      this.#gates.set(entry.gateId, { ...gate, movement: movementAfter(gate.movement, entry) });
    }
    if (entry.kind !== "check-in" || entry.verdict !== "refuse") return;
    for (const code of new Set(entry.decidedBy)) this.#refusals.set(code, (this.#refusals.get(code) ?? 0) + 1);
  }

  message(venue: Venue, { fromMs, toMs, seq }: { readonly fromMs: number; readonly toMs: number; readonly seq: number }): FlowMessage {
    return {
      venueId: venue.id,
      minutesPerBucket,
      buckets: this.#bucketsBetween(fromMs, toMs),
      gates: venue.gates.map(({ id, name }) => {
        const { movement, lastSeenMs } = this.#gates.get(id) ?? { movement: still, lastSeenMs: null };
        return { gateId: id, name, ...movement, lastSeen: lastSeenMs === null ? null : new Date(lastSeenMs).toISOString() };
      }),
      refusedByReason: [...this.#refusals].map(([code, count]) => ({ code, count })).toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
      seq,
    };
  }

  #bucketsBetween(fromMs: number, toMs: number): FlowMessage["buckets"] {
    const shown: FlowMessage["buckets"] = [];
    let insideBefore = 0;
    for (let startMs = startOf(fromMs); startMs <= toMs; startMs += bucketMs) {
      const bucket = this.#buckets.get(startMs) ?? { movement: still, insideHighest: insideBefore, insideLast: insideBefore };
      shown.push({ from: new Date(startMs).toISOString(), ...bucket.movement, inside: bucket.insideHighest });
      insideBefore = bucket.insideLast;
    }
    return shown;
  }
}
