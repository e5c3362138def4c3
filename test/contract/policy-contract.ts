import { expect, test } from "vitest";
import type { OpenStores } from "./store-contract.ts";
import { admitCommand, limitCommand, policyCommand } from "./sample-commands.ts";

const theatre = "theatre-75@aaaaaaaaaaaa";
const city = "city@cccccccccccc";
/** Begins like the other one, and is another. */
const newerCity = "city@cccccccccccc1";

export function policyContract(open: OpenStores): void {
  test("says in the ledger what is in force, and what came and went", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand());
    expect(await admissions.recordPolicy(policyCommand())).toBe(true);
    expect(await admissions.recordPolicy(policyCommand({ policyVersion: "set@1", packs: [city, theatre], by: "gateway", atMs: 700 }))).toBe(true);
    expect(await admissions.recordPolicy(policyCommand({ policyVersion: "set@2", packs: [newerCity, theatre], atMs: 800 }))).toBe(true);
    expect(await admissions.recordPolicy(policyCommand({ policyVersion: "none", packs: [], atMs: 900 }))).toBe(true);
    const entry = { kind: "policy-changed", reason: "order no. 35 of the “city”", gateId: null, deviceSeq: null, insideAfter: 0, limitAfter: 300 };
    const by = { by: "administrator" };
    expect(await ledger.entriesAfter("theatre", 1, 10)).toEqual([
      { ...entry, ...by, seq: 2, policyVersion: theatre, packs: [theatre], added: [theatre], removed: [], atMs: 600, receivedAtMs: 600 },
      { ...entry, by: "gateway", seq: 3, policyVersion: "set@1", packs: [city, theatre], added: [city], removed: [], atMs: 700, receivedAtMs: 700 },
      { ...entry, ...by, seq: 4, policyVersion: "set@2", packs: [newerCity, theatre], added: [newerCity], removed: [city], atMs: 800, receivedAtMs: 800 },
      { ...entry, ...by, seq: 5, policyVersion: "none", packs: [], added: [], removed: [newerCity, theatre], atMs: 900, receivedAtMs: 900 },
    ]);
  });

  test("says it once, also when several gateways say it at a time, and again when it comes back", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand());
    expect(await Promise.all([admissions.recordPolicy(policyCommand()), admissions.recordPolicy(policyCommand())])).toEqual([true, false]);
    expect(await admissions.recordPolicy(policyCommand({ policyVersion: "set@1", packs: [city, theatre] }))).toBe(true);
    expect(await admissions.recordPolicy(policyCommand())).toBe(true);
    expect((await ledger.entriesAfter("theatre", 1, 10)).map((entry) => entry.seq)).toEqual([2, 3, 4]);
  });

  test("says it of each venue for itself", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand());
    await admissions.setLimit(limitCommand({ venueId: "market" }));
    expect(await admissions.recordPolicy(policyCommand())).toBe(true);
    expect(await admissions.recordPolicy(policyCommand({ venueId: "market" }))).toBe(true);
    expect(await ledger.counts("market")).toMatchObject({ seq: 2, atMs: 600 });
  });

  test("records no policy of an earlier revision of the venue, nor of a venue that is not open", async () => {
    const { admissions, ledger } = await open();
    expect(await admissions.recordPolicy(policyCommand())).toBe(false);
    expect(await ledger.counts("theatre")).toBeNull();
    await admissions.setLimit(limitCommand({ venueRevision: 2 }));
    expect(await admissions.recordPolicy(policyCommand({ venueRevision: 1 }))).toBe(false);
    expect(await admissions.recordPolicy(policyCommand({ venueRevision: 2 }))).toBe(true);
    expect(await admissions.recordPolicy(policyCommand({ venueRevision: 3, policyVersion: "set@1" }))).toBe(true);
  });

  test("leaves the counts as they are", async () => {
    const { admissions, ledger } = await open();
    await admissions.setLimit(limitCommand());
    await admissions.admit(admitCommand({ size: 2 }));
    await admissions.recordPolicy(policyCommand({ atMs: 2_000 }));
    expect(await ledger.counts("theatre")).toEqual({ venueId: "theatre", seq: 3, inside: 2, limit: 300, entered: 2, exited: 0, refused: 0, atMs: 2_000 });
  });
}
