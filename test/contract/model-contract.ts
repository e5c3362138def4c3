import fc from "fast-check";
import { expect, test } from "vitest";
import { foldLedger } from "../../gateway/ledger/fold-ledger.ts";
import type { Stores } from "../../gateway/stores/stores.ts";
import type { OpenStores } from "./store-contract.ts";
import { admitCommand, leaveCommand, limitCommand, policyCommand, settleCommand } from "./sample-commands.ts";
import { VenueModel } from "./venue-model.ts";

export type Step =
  | { readonly kind: "admit"; readonly id: string; readonly size: number; readonly wantsPlace: boolean; readonly digest: string }
  | { readonly kind: "leave"; readonly id: string; readonly count: number; readonly digest: string }
  | { readonly kind: "settle"; readonly id: string; readonly to: "confirmed" | "annulled"; readonly gateId: string }
  | { readonly kind: "limit"; readonly limit: number | null }
  | { readonly kind: "policy"; readonly version: string };

// Few ids, so that most sequences repeat, contradict and settle what came before.
const id = fc.constantFrom("1", "2", "3", "4", "5", "6");
const digest = fc.constantFrom("a", "a", "a", "b");
const limit = fc.option(fc.integer({ min: 0, max: 8 }), { nil: null });
const gateId = fc.constantFrom("north", "north", "north", "south");
const visit = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("admit" as const), id, size: fc.integer({ min: 1, max: 4 }), wantsPlace: fc.boolean(), digest }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("leave" as const), id, count: fc.integer({ min: 1, max: 4 }), digest }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("settle" as const), id, to: fc.constantFrom("confirmed" as const, "annulled" as const), gateId }) },
);
const policyStep = { weight: 1, arbitrary: fc.record({ kind: fc.constant("policy" as const), version: fc.constantFrom("one", "two") }) };
const step: fc.Arbitrary<Step> = fc.oneof({ weight: 6, arbitrary: visit }, { weight: 1, arbitrary: fc.record({ kind: fc.constant("limit" as const), limit }) }, policyStep);

async function take({ admissions }: Stores, each: Step): Promise<object> {
  switch (each.kind) {
    case "admit": {
      const outcome = await admissions.admit(admitCommand({ checkInId: each.id, size: each.size, wantsPlace: each.wantsPlace, digest: each.digest }));
      return "record" in outcome
        ? { kind: outcome.kind, placed: outcome.record.placed, state: outcome.record.state, seq: outcome.record.seq, insideAfter: outcome.record.insideAfter }
        : outcome;
    }
    case "leave": {
      const { kind, ...rest } = await admissions.leave(leaveCommand({ checkOutId: each.id, count: each.count, digest: each.digest }));
      return "seq" in rest ? { kind, seq: rest.seq, insideAfter: rest.insideAfter } : { kind };
    }
    case "settle": {
      const { kind, ...rest } = await admissions.settle(settleCommand({ checkInId: each.id, to: each.to, gateId: each.gateId }));
      return "seq" in rest ? { kind, seq: rest.seq, insideAfter: rest.insideAfter } : { kind };
    }
    case "limit": {
      const { seq, inside, limit: now } = await admissions.setLimit(limitCommand({ limit: each.limit }));
      return { seq, inside, limit: now };
    }
    case "policy":
      return { recorded: await admissions.recordPolicy(policyCommand({ policyVersion: each.version })) };
  }
}

async function checkInvariants({ ledger }: Stores): Promise<void> {
  const entries = await ledger.entriesAfter("theatre", 0, 1_000);
  expect(await ledger.counts("theatre")).toEqual(foldLedger("theatre", entries));
  expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_, index) => index + 1));
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    const rose = before !== undefined && entry.insideAfter > before.insideAfter;
    if (rose && entry.limitAfter !== null) expect(entry.insideAfter).toBeLessThanOrEqual(entry.limitAfter);
    expect(entry.insideAfter).toBeGreaterThanOrEqual(0);
  }
}

export function modelContract(open: OpenStores): void {
  test("answers any sequence of commands as a small model does and counts alike, and its counts are the fold of its ledger", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const stores = await open();
        const model = new VenueModel();
        for (const each of steps) expect(await take(stores, each)).toEqual(model.take(each));
        await checkInvariants(stores);
        const counts = await stores.ledger.counts("theatre");
        expect(counts === null ? null : { ...counts, venueId: undefined, atMs: undefined }).toEqual(model.counts());
      }),
      { numRuns: 60 },
    );
  });

  test("is never over a limit that was not lowered, however commands come together", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { maxLength: 80 }), fc.integer({ min: 0, max: 8 }), async (steps, theLimit) => {
        const stores = await open();
        await stores.admissions.setLimit(limitCommand({ limit: theLimit }));
        await Promise.all(steps.map((each) => take(stores, each)));
        await checkInvariants(stores);
        const entries = await stores.ledger.entriesAfter("theatre", 0, 1_000);
        expect(Math.max(...entries.map((entry) => entry.insideAfter))).toBeLessThanOrEqual(theLimit);
      }),
      { numRuns: 40 },
    );
  });
}
