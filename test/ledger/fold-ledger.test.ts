import { expect, test } from "vitest";
import { foldLedger } from "../../gateway/ledger/fold-ledger.ts";
import type { LedgerEntry, LedgerEvent } from "../../shared/domain/ledger-entry.ts";

const checkIn = {
  kind: "check-in",
  checkInId: "1",
  verdict: "admit",
  codes: [],
  decidedBy: [],
  steps: { code: true, temperature: true, mask: true },
  policyVersion: "p",
  riskListVersion: null,
} as const;

function ledgerOf(...events: readonly LedgerEvent[]): readonly LedgerEntry[] {
  return events.map((event, index) => ({ ...event, seq: index + 1, atMs: 0, receivedAtMs: 100 + index, gateId: "north", deviceSeq: 1, insideAfter: 0, limitAfter: null }));
}

function countsOf(...events: readonly LedgerEvent[]) {
  return foldLedger("theatre", ledgerOf(...events));
}

test("an empty ledger has no counts", () => {
  expect(countsOf()).toBeNull();
});

test("counts persons in and out, attempts refused, and the limit in force", () => {
  const counts = countsOf(
    { kind: "limit-changed", limit: 9, reason: "", by: "" },
    { ...checkIn, size: 4, placed: true },
    { ...checkIn, size: 6, placed: false, verdict: "refuse", codes: ["capacity.full"] },
    { kind: "exit", checkOutId: "1", count: 1, countedOut: 1 },
    { kind: "limit-changed", limit: 8, reason: "", by: "" },
  );
  expect(counts).toEqual({ venueId: "theatre", seq: 5, inside: 3, limit: 8, entered: 4, exited: 1, refused: 1, atMs: 104 });
});

test("counts out only those who were counted in", () => {
  expect(countsOf({ ...checkIn, size: 1, placed: true }, { kind: "exit", checkOutId: "1", count: 3, countedOut: 1 })).toMatchObject({ inside: 0, exited: 1 });
});

test("takes an annulled party out of those who entered, and never falls below zero inside", () => {
  const annulled = { kind: "annulled", checkInId: "1", size: 2, reason: "" } as const;
  expect(countsOf({ ...checkIn, size: 2, placed: true }, annulled)).toMatchObject({ inside: 0, entered: 0 });
  expect(countsOf({ ...checkIn, size: 2, placed: true }, { kind: "exit", checkOutId: "1", count: 1, countedOut: 1 }, annulled)).toMatchObject({
    inside: 0,
    entered: 0,
    exited: 1,
  });
});

test("leaves the counts as they are when somebody is confirmed", () => {
  expect(countsOf({ ...checkIn, size: 2, placed: true }, { kind: "confirmed", checkInId: "1" })).toMatchObject({
    seq: 2,
    inside: 2,
    entered: 2,
    exited: 0,
    refused: 0,
  });
});
