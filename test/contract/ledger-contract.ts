import { expect, test } from "vitest";
import type { OpenStores } from "./store-contract.ts";
import { admitCommand, feverAtExit, leaveCommand, limitCommand, settleCommand } from "./sample-commands.ts";

const other = "018f6e2e-0000-7000-8000-000000000002";

export function ledgerContract(open: OpenStores): void {
  test("has an entry of each kind, in order and without gaps", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand({ limit: 3 }));
    await admissions.admit(admitCommand({ size: 2 }));
    await admissions.admit(admitCommand({ checkInId: other, size: 2, gateId: "south", riskListVersion: null }));
    await admissions.settle(settleCommand({ to: "annulled", reason: "turned “round”\n" }));
    await admissions.leave(leaveCommand({ count: 4 }));
    await admissions.admit(admitCommand({ checkInId: "018f6e2e-0000-7000-8000-000000000003" }));
    await admissions.settle(settleCommand({ checkInId: "018f6e2e-0000-7000-8000-000000000003" }));
    const occasion = { gateId: "north", deviceSeq: 7, atMs: 1_000, receivedAtMs: 1_050 };
    const steps = { code: true, temperature: true, mask: false };
    const checkIn = { ...occasion, kind: "check-in", steps, policyVersion: "theatre-2020-09" };
    expect(await ledger.entriesAfter("theatre", 0, 100)).toEqual([
      { seq: 1, kind: "limit-changed", limit: 3, reason: "75 % of 400 seats", by: "manager", gateId: null, deviceSeq: null, atMs: 500, receivedAtMs: 500, insideAfter: 0, limitAfter: 3 },
      { ...checkIn, seq: 2, checkInId: "018f6e2e-0000-7000-8000-000000000001", size: 2, verdict: "admit", codes: [], decidedBy: [], placed: true, riskListVersion: "list-1", insideAfter: 2, limitAfter: 3 },
      { ...checkIn, seq: 3, checkInId: other, size: 2, gateId: "south", verdict: "refuse", codes: ["capacity.full"], decidedBy: ["capacity.full"], placed: false, riskListVersion: null, insideAfter: 2, limitAfter: 3 },
      {
        seq: 4,
        kind: "annulled",
        checkInId: "018f6e2e-0000-7000-8000-000000000001",
        size: 2,
        reason: "turned “round”\n",
        gateId: "north",
        deviceSeq: null,
        atMs: 2_000,
        receivedAtMs: 2_000,
        insideAfter: 0,
        limitAfter: 3,
      },
      { ...occasion, seq: 5, kind: "exit", checkOutId: "018f6e2e-0000-7000-8000-000000000001", count: 4, countedOut: 0, insideAfter: 0, limitAfter: 3 },
      {
        ...checkIn,
        seq: 6,
        checkInId: "018f6e2e-0000-7000-8000-000000000003",
        size: 1,
        verdict: "admit",
        codes: [],
        decidedBy: [],
        placed: true,
        riskListVersion: "list-1",
        insideAfter: 1,
        limitAfter: 3,
      },
      { seq: 7, kind: "confirmed", checkInId: "018f6e2e-0000-7000-8000-000000000003", gateId: "north", deviceSeq: null, atMs: 2_000, receivedAtMs: 2_000, insideAfter: 1, limitAfter: 3 },
    ]);
  });

  test("says what an exit was checked for, where it was", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand());
    await admissions.leave(leaveCommand({ judged: feverAtExit }));
    expect(await ledger.entriesAfter("theatre", 1, 10)).toEqual([
      {
        seq: 2,
        kind: "exit",
        checkOutId: "018f6e2e-0000-7000-8000-000000000001",
        count: 1,
        countedOut: 0,
        check: {
          verdict: "recheck",
          codes: ["temp.fever"],
          decidedBy: ["temp.fever"],
          steps: { code: false, temperature: true, mask: false },
          policyVersion: "school@0123456789ab",
          riskListVersion: null,
        },
        gateId: "north",
        deviceSeq: 7,
        atMs: 1_000,
        receivedAtMs: 1_050,
        insideAfter: 0,
        limitAfter: 300,
      },
    ]);
  });

  test("dates the counts by the receipt of the last entry", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand());
    await admissions.admit(admitCommand({ atMs: 10, receivedAtMs: 8_000 }));
    expect(await ledger.counts("theatre")).toEqual({ venueId: "theatre", seq: 2, inside: 1, limit: 300, entered: 1, exited: 0, refused: 0, atMs: 8_000 });
  });

  test("turns pages forwards and backwards", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand());
    await admissions.setLimit(limitCommand({ venueId: "market" }));
    for (const checkOutId of ["1", "2", "3", "4"]) await admissions.leave(leaveCommand({ checkOutId }));
    const forwards = async (after: number, limit: number) => (await ledger.entriesAfter("theatre", after, limit)).map((entry) => entry.seq);
    const backwards = async (before: number, limit: number) => (await ledger.entriesBefore("theatre", before, limit)).map((entry) => entry.seq);
    expect(await forwards(0, 2)).toEqual([1, 2]);
    expect(await forwards(2, 2)).toEqual([3, 4]);
    expect(await forwards(4, 2)).toEqual([5]);
    expect(await forwards(5, 2)).toEqual([]);
    expect(await forwards(0, 0)).toEqual([]);
    expect(await backwards(Number.MAX_SAFE_INTEGER, 2)).toEqual([5, 4]);
    expect(await backwards(Number.POSITIVE_INFINITY, 1)).toEqual([5]);
    expect(await backwards(4, 2)).toEqual([3, 2]);
    expect(await backwards(2, 2)).toEqual([1]);
    expect(await backwards(1, 2)).toEqual([]);
    expect(await backwards(0, 2)).toEqual([]);
    expect(await backwards(6, 0)).toEqual([]);
  });
}
