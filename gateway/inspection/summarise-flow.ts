import type { LedgerEntry } from "../../shared/domain/ledger-entry.ts";
import type { Venue } from "../../shared/domain/venue.ts";
import { minutesPerBucket, type FlowMessage } from "../../shared/wire/inspection.ts";
import { emptyTally, tallyAfter, type Tally } from "../ledger/fold-ledger.ts";

type Movement = Pick<Tally, "entered" | "exited" | "refused">;

type MutableMovement = { -readonly [Key in keyof Movement]: Movement[Key] };

const bucketMs = minutesPerBucket * 60_000;
const still: Movement = { entered: 0, exited: 0, refused: 0 };

/** How one entry moves the counters; an annulment takes back the entry it annuls. */
function movementOf(entry: LedgerEntry): Movement {
  const { entered, exited, refused } = tallyAfter(emptyTally, entry);
  return { entered, exited, refused };
}

function add(sum: MutableMovement, movement: Movement): void {
  sum.entered += movement.entered;
  sum.exited += movement.exited;
  sum.refused += movement.refused;
}

function bucketsOf(entries: readonly LedgerEntry[], fromMs: number, toMs: number): FlowMessage["buckets"] {
  const starts: number[] = [];
  for (let startMs = Math.floor(fromMs / bucketMs) * bucketMs; startMs <= toMs; startMs += bucketMs) starts.push(startMs);
  const byStart = new Map(starts.map((startMs) => [startMs, { ...still, inside: -1 }]));
  for (const entry of entries) {
    const bucket = byStart.get(Math.floor(entry.receivedAtMs / bucketMs) * bucketMs);
    if (bucket === undefined) continue;
    add(bucket, movementOf(entry));
    bucket.inside = Math.max(bucket.inside, entry.insideAfter);
  }
  let insideBefore = 0;
  return [...byStart].map(([startMs, { inside, ...movement }]) => {
    const shown = inside < 0 ? insideBefore : inside;
    insideBefore = entries.findLast((entry) => entry.receivedAtMs < startMs + bucketMs)?.insideAfter ?? insideBefore;
    return { from: new Date(startMs).toISOString(), ...movement, inside: shown };
  });
}

function gatesOf(entries: readonly LedgerEntry[], venue: Venue): FlowMessage["gates"] {
  return venue.gates.map((gate) => {
    const ownEntries = entries.filter((entry) => entry.gateId === gate.id);
    const sum = { ...still };
    for (const entry of ownEntries) add(sum, movementOf(entry));
    const last = ownEntries.at(-1);
    return { gateId: gate.id, name: gate.name, ...sum, lastSeen: last === undefined ? null : new Date(last.receivedAtMs).toISOString() };
  });
}

function refusalsOf(entries: readonly LedgerEntry[]): FlowMessage["refusedByReason"] {
  const countsByCode = new Map<string, number>();
  for (const entry of entries) {
    if (entry.kind !== "check-in" || entry.placed) continue;
    for (const code of new Set(entry.codes)) countsByCode.set(code, (countsByCode.get(code) ?? 0) + 1);
  }
  return [...countsByCode].map(([code, count]) => ({ code, count })).toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** What a manager sees of the last hours: entries oldest first, all received in [fromMs, toMs]. */
export function summariseFlow(venue: Venue, entries: readonly LedgerEntry[], window: { readonly fromMs: number; readonly toMs: number; readonly seq: number }): FlowMessage {
  return {
    venueId: venue.id,
    minutesPerBucket,
    buckets: bucketsOf(entries, window.fromMs, window.toMs),
    gates: gatesOf(entries, venue),
    refusedByReason: refusalsOf(entries),
    seq: window.seq,
  };
}
